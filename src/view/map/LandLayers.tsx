import type { Marks } from "../../domain/shape.ts";
import { Atoms } from "./Atoms.tsx";
import { Borders } from "./Borders.tsx";
import { Contested } from "./Contested.tsx";
import { Demarcation } from "./Demarcation.tsx";
import type { Drawing } from "./drawing.ts";

interface Props {
  readonly drawing: Drawing;
  readonly marks: Marks;
}

/** The globe and its land with coasts and borders: what lies below all that keeps its size. */
export function LandLayers({ drawing, marks }: Props) {
  return (
    <>
      <path className="map-sphere" d={marks.sphere} />
      <g className="map-land" transform={drawing.unit === 1 ? undefined : `scale(${drawing.unit})`}>
        <path className="map-coast" d={drawing.coast} />
        <Atoms drawing={drawing} />
        <Contested drawing={drawing} />
        <Borders drawing={drawing} />
      </g>
      <Demarcation d={marks.demarcation} />
    </>
  );
}
