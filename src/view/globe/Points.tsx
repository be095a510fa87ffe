import { memo, useCallback, useMemo, useRef } from "react";
import type { Marker, Marks } from "../../domain/shape.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { type Group, groupsOf, isNamedInFull, isNearBy } from "../map/Archipelagos.tsx";
import { territoryAttributes } from "../map/attributes.ts";
import { indexOfAtoms } from "../map/holding.ts";
import { useLens } from "../map/lens.ts";
import { isMinor, markersAt } from "../map/Markers.tsx";
import type { MapPoint } from "../map/projection.ts";
import { Placed } from "./Drawn.tsx";
import { type Eye, screenOf } from "./eye.ts";
import { toSphere, type Vector } from "./sphere.ts";
import { useDraw } from "./stage.ts";

interface Props {
  readonly marks: Marks;
  /** CSS pixels for a map unit in the middle of the globe. */
  readonly scale: number;
}

/** A dot for each atom too small to see, as on the plane. */
export const GlobeMarkers = memo(function GlobeMarkers({ marks, scale }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const needed = useMemo(() => new Set(markersAt(marks, scale)), [marks, scale]);
  const known = marks.markers.filter(({ atom, kind }) => kind === "marker" && index.has(atom));
  return (
    <g className="map-markers">
      {known.map((marker) => (
        <Dot
          key={marker.atom}
          marker={marker}
          index={index.get(marker.atom) ?? 0}
          isHidden={!needed.has(marker)}
        />
      ))}
    </g>
  );
});

interface DotProps {
  readonly marker: Marker;
  readonly index: number;
  readonly isHidden: boolean;
}

const Dot = memo(function Dot({ marker, index, isHidden }: DotProps) {
  const state = useAtom(index);
  const lens = useLens(state);
  const at = useMemo(() => [marker.x, marker.y] as const, [marker]);
  return (
    <Placed
      at={at}
      className="map-marker"
      data-minor={isMinor(marker, state) ? "" : undefined}
      display={isHidden ? "none" : undefined}
      {...territoryAttributes(marker.atom, state)}
      {...lens}
    >
      <circle />
      <circle />
    </Placed>
  );
});

/** The four dots that stand for an archipelago, in CSS pixels from its anchor. */
const CLUSTER = [
  [-3.5, 2.5],
  [-1, -3.5],
  [2.5, 3.5],
  [4.5, -1.5],
] as const;

/** On the globe the sea between them is lower than on the plane: their names move apart earlier. */
const LOWER = 0.85;

/** The archipelagos with the places of their names. */
export const archipelagosAt = (marks: Marks, scale: number): readonly Group[] => {
  const isNear = isNearBy(scale);
  return groupsOf(marks, isNear === isNearBy(scale * LOWER) ? scale * LOWER : scale);
};

/** Hoàng Sa and Trường Sa: marked and named on every day, as long as their sea is on this side. */
export const GlobeArchipelagos = memo(function GlobeArchipelagos({ marks, scale }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const groups = useMemo(() => archipelagosAt(marks, scale), [marks, scale]);
  return (
    <g className="map-archipelagos">
      {groups.map((group) => (
        <Archipelago
          key={group.atom}
          group={group}
          index={index.get(group.atom) ?? 0}
          isNear={isNearBy(scale)}
          isFull={isNamedInFull(scale)}
        />
      ))}
    </g>
  );
});

interface ArchipelagoProps {
  readonly group: Group;
  readonly index: number;
  readonly isNear: boolean;
  readonly isFull: boolean;
}

const Archipelago = memo(function Archipelago({ group, index, isNear, isFull }: ArchipelagoProps) {
  const t = useMessages().map;
  const state = useAtom(index);
  const { atom, islets, anchor, start, shift } = group;
  return (
    <g className="map-archipelago" {...territoryAttributes(atom, state)}>
      {isNear ? (
        islets.map(({ id, x, y }) => (
          <Placed key={id} at={[x, y]}>
            <circle className="map-islet" r={2.4} />
          </Placed>
        ))
      ) : (
        <Placed at={anchor}>
          {CLUSTER.map(([dx, dy]) => (
            <circle key={`${dx} ${dy}`} className="map-islet" cx={dx} cy={dy} r={2.4} />
          ))}
        </Placed>
      )}
      <Placed at={start}>
        <Name text={t.archipelago(atom, isFull)} at={start} shift={shift} />
      </Placed>
    </g>
  );
});

/** How wide a letter of these names is on average, in CSS pixels; with some to spare. */
const LETTER = 8;

/** Whether the room ends before a name that begins so far to the right of a place. */
export function isCutOff(eye: Eye, at: Vector, dx: number, text: string): boolean {
  return screenOf(eye, at)[0] + dx + text.length * LETTER > eye.width;
}

interface NameProps {
  readonly text: string;
  readonly at: MapPoint;
  readonly shift: readonly [dx: number, dy: number];
}

/** On the right of its dots; on their left where the room ends before the name does. */
function Name({ text, at, shift: [dx, dy] }: NameProps) {
  const name = useRef<SVGTextElement>(null);
  const place = useMemo(() => toSphere(at), [at]);
  useDraw(
    useCallback(
      (eye) => {
        const isCut = isCutOff(eye, place, dx, text);
        name.current?.setAttribute("text-anchor", isCut ? "end" : "start");
        name.current?.setAttribute("x", String(isCut ? -dx : dx));
      },
      [text, place, dx],
    ),
  );
  return (
    <text ref={name} className="map-archipelago-name" y={dy} dy="0.35em">
      {text}
    </text>
  );
}
