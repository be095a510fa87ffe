import type { RefObject } from "react";
import type { Code } from "../../domain/country.ts";
import type { Marks, Shapes } from "../../domain/shape.ts";
import type { Drawing } from "../map/drawing.ts";
import { Disc } from "./Disc.tsx";
import { type Eye, scaleOf } from "./eye.ts";
import { GlobeNames } from "./GlobeNames.tsx";
import { GlobeOutlines } from "./GlobeOutlines.tsx";
import { GlobeSigns } from "./GlobeSigns.tsx";
import { GlobeArchipelagos, GlobeMarkers } from "./Points.tsx";
import { Surface } from "./Surface.tsx";

interface Props {
  readonly drawing: Drawing;
  /** The first level of detail, which the globe is drawn from while it turns. */
  readonly rough: Shapes;
  readonly marks: Marks;
  /** Where the globe came to rest. */
  readonly rest: Eye | null;
  readonly focused: Code | null;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** The sea, the land and all that stands on it, in the order in which it is painted. */
export function World({ drawing, rough, marks, rest, focused, svg }: Props) {
  const scale = rest ? scaleOf(rest) : 1;
  return (
    <>
      <Disc />
      <Surface drawing={drawing} rough={rough} marks={marks} />
      <GlobeOutlines shapes={drawing.shapes} rough={rough} marks={marks} scale={scale} focused={focused} />
      <GlobeMarkers marks={marks} scale={scale} />
      {rest && <GlobeNames marks={marks} eye={rest} svg={svg} />}
      <GlobeSigns marks={marks} />
      <GlobeArchipelagos marks={marks} scale={scale} />
    </>
  );
}
