import { memo } from "react";
import type { Marks } from "../../domain/shape.ts";
import { Atoms } from "./Atoms.tsx";
import { Borders } from "./Borders.tsx";
import { Contested } from "./Contested.tsx";
import { Demarcation } from "./Demarcation.tsx";
import type { Drawing } from "./drawing.ts";
import { EDGE } from "./edge.ts";

interface Props {
  readonly drawing: Drawing;
  readonly marks: Marks;
}

/**
 * The outlines of all land, below it: all that is seen of them is the coast. One path for each atom, since a path
 * around the whole world would be drawn again wherever a country changes its colour.
 */
const Coast = memo(function Coast({ drawing }: Pick<Props, "drawing">) {
  return (
    <g className="map-coast">
      {[...drawing.atoms].map(([id, { d }]) => (
        <path key={id} d={d} />
      ))}
    </g>
  );
});

/** The globe and the coasts: what no date changes, below everything else. */
export function Underlay({ drawing }: Pick<Props, "drawing">) {
  return (
    <>
      <path className="map-sphere" d={EDGE} />
      <g transform={scaleOf(drawing)}>
        <Coast drawing={drawing} />
      </g>
    </>
  );
}

/** The land with its borders: what lies below all that keeps its size. */
export function LandLayers({ drawing, marks }: Props) {
  return (
    <>
      <g className="map-land" transform={scaleOf(drawing)}>
        <Atoms drawing={drawing} />
        <Contested drawing={drawing} />
        <Borders drawing={drawing} />
      </g>
      <Demarcation d={marks.demarcation} />
    </>
  );
}

/** The land is drawn on a grid of its own. */
const scaleOf = ({ unit }: Drawing) => (unit === 1 ? undefined : `scale(${unit})`);
