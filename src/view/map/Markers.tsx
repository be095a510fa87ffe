import { memo, useMemo } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Marker, Marks } from "../../domain/shape.ts";
import type { AtomState } from "../../domain/territory.ts";
import { useApp } from "../../state/store.ts";
import { territoryAttributes } from "./attributes.ts";
import { indexOfAtoms } from "./holding.ts";
import { inRuns } from "./runs.ts";
import { useTerritory } from "./territory.ts";

/** Land seen this large (CSS pixels of its inner box) needs no marker any more. */
const SEEN_PX = 11;

/** The markers that are needed when a map unit is `scale` CSS pixels. */
export function markersAt(marks: Marks, scale: number): readonly Marker[] {
  return marks.markers.filter(({ atom, kind }) => kind === "marker" && scale < neededBelow(marks, atom));
}

/** The scale, in CSS pixels for a map unit, from which on the land itself is seen; endless for land that never is. */
export function neededBelow({ anchors }: Marks, atom: AtomId): number {
  const [, , halfWidth, halfHeight] = anchors.get(atom) ?? [0, 0, 0, 0];
  return SEEN_PX / (Math.sqrt(halfWidth * halfHeight) * 2);
}

interface Props {
  readonly marks: Marks;
  readonly scale: number;
}

/** A dot for each atom too small to see; it keeps its size at every zoom. */
export const Markers = memo(function Markers({ marks, scale }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const needed = useMemo(() => new Set(markersAt(marks, scale)), [marks, scale]);
  const runs = useMemo(
    () => inRuns(marks.markers.filter(({ atom, kind }) => kind === "marker" && index.has(atom))),
    [marks, index],
  );
  return (
    <g className="map-markers">
      {runs.map(([first, markers]) => (
        <Run key={first.atom} markers={markers} index={index} needed={needed} />
      ))}
    </g>
  );
});

interface RunProps {
  readonly markers: readonly Marker[];
  readonly index: ReadonlyMap<AtomId, number>;
  readonly needed: ReadonlySet<Marker>;
}

const Run = memo(function Run({ markers, index, needed }: RunProps) {
  return markers.map((marker) => (
    <MarkerDot
      key={marker.atom}
      marker={marker}
      index={index.get(marker.atom) ?? 0}
      isHidden={!needed.has(marker)}
    />
  ));
});

/** What is no country of its own has a smaller dot: dependencies, parts of states, reefs and bases (`x-…`). */
export function isMinor({ atom }: Marker, { status, contested }: AtomState): boolean {
  return atom.startsWith("x-") || !(status === "state" || contested);
}

interface DotProps {
  readonly marker: Marker;
  readonly index: number;
  readonly isHidden: boolean;
}

/**
 * Its place is told by its circles and their size by the style sheet: with a transform of its own for each, the browser
 * keeps some hundred coordinate systems and goes through them with every day that changes a colour.
 */
const MarkerDot = memo(function MarkerDot({ marker, index, isHidden }: DotProps) {
  const { x, y } = marker;
  const [ref, attributes] = useTerritory<SVGGElement>(index, (state) => ({
    "data-minor": isMinor(marker, state) ? "" : undefined,
    ...territoryAttributes(marker.atom, state),
  }));
  return (
    <g ref={ref} className="map-marker" display={isHidden ? "none" : undefined} {...attributes}>
      <circle cx={x} cy={y} />
      <circle cx={x} cy={y} />
    </g>
  );
});
