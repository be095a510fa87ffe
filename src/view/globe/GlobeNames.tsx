import { memo, type RefObject, useMemo } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { isNamedInFull, isNearBy } from "../map/Archipelagos.tsx";
import { indexOfAtoms } from "../map/holding.ts";
import { type Measure, type Obstacle, placeLabels } from "../map/labels.ts";
import { markersAt } from "../map/Markers.tsx";
import { NameLayer, type NameProps, nameLines } from "../map/NameLayer.tsx";
import { useMeasure } from "../map/Names.tsx";
import { type NameWish, type Scene, wishesFor } from "../map/naming.ts";
import type { MapPoint } from "../map/projection.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { Placed } from "./Drawn.tsx";
import { depthOf, type Eye, scaleOf, screenOf } from "./eye.ts";
import { archipelagosAt, isCutOff } from "./Points.tsx";
import { toSphere } from "./sphere.ts";

/** Towards the rim land is too foreshortened for a name. */
const LEAST_DEPTH = 0.35;

interface Props {
  readonly marks: Marks;
  /** Where the globe came to rest. */
  readonly eye: Eye;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Country names, laid out anew when the date or the globe has come to rest; hidden while it turns. */
export const GlobeNames = memo(function GlobeNames({ marks, eye, svg }: Props) {
  return <NameLayer labels={useLabels(marks, eye, useMeasure(svg))} Text={NameText} />;
});

function NameText({ label, wish }: NameProps) {
  return (
    <Placed at={wish.at}>
      <text fontSize={label.size} textAnchor={label.anchor}>
        {nameLines(label)}
      </text>
    </Placed>
  );
}

function useLabels(marks: Marks, eye: Eye, measure: Measure | null) {
  const store = useAppStore();
  const { names, messages } = useSpeech();
  const day = useRestedDay();
  const chosen = useApp((s) => s.selection);
  return useMemo(() => {
    if (measure === null) return [];
    const { atlas, world } = store.getState();
    const index = indexOfAtoms(atlas);
    const scale = scaleOf(eye);
    const scene: Scene = {
      stateOf: (atom) => (index.has(atom) ? world.at(index.get(atom) ?? 0) : undefined),
      day,
      names,
      chosen,
      marks,
      scale,
      seen: [
        [0, 0],
        [marks.width, marks.height],
      ],
      seaNames: messages.map.sea,
      archipelagoName: (atom) => messages.map.archipelago(atom, isNamedInFull(scale)),
    };
    const wishes = new Map(wishesFor(scene).flatMap((wish) => seenFrom(eye, wish)));
    const obstacles = obstaclesSeen(eye, marks, scene.archipelagoName, measure);
    return placeLabels([...wishes.values()], obstacles, measure).flatMap((label) => {
      const wish = wishes.get(label.id);
      return wish ? [{ label, wish }] : [];
    });
  }, [store, names, messages, day, chosen, marks, eye, measure]);
}

/** A wish of the plane as the eye sees it: narrower towards the rim, none behind it. */
function seenFrom(eye: Eye, wish: NameWish): readonly (readonly [string, NameWish])[] {
  const place = toSphere(wish.at);
  const depth = depthOf(eye, place);
  if (depth < LEAST_DEPTH) return [];
  const [x, y] = screenOf(eye, place);
  if (x < 0 || y < 0 || x > eye.width || y > eye.height) return [];
  const { spot } = wish;
  const room =
    spot.kind === "land" ? { ...spot, width: spot.width * depth, height: spot.height * depth } : spot;
  return [[wish.id, { ...wish, x, y, spot: room }]];
}

/** What names keep clear of: dots, and the archipelagos with their names. */
function obstaclesSeen(eye: Eye, marks: Marks, nameOf: (atom: AtomId) => string, measure: Measure) {
  const scale = scaleOf(eye);
  const around = (at: MapPoint, by: number) => {
    const [x, y] = seaOrSky(eye, at);
    return { left: x - by, right: x + by, top: y - by, bottom: y + by };
  };
  const dots = markersAt(marks, scale).map(
    ({ atom, x, y }): Obstacle => ({ id: atom, isDot: true, ...around([x, y], 5) }),
  );
  const named = archipelagosAt(marks, scale).map(({ atom, anchor, start, shift: [dx, dy] }): Obstacle => {
    const [[left], [x, y]] = [seaOrSky(eye, anchor), seaOrSky(eye, start)];
    const width = dx + measure(nameOf(atom), 13);
    const isCut = isCutOff(eye, toSphere(start), dx, nameOf(atom));
    const [from, to] = isCut ? [x - width, x + 8] : [left - 8, x + width];
    return { id: atom, left: from, right: to, top: y + dy - 7, bottom: y + dy + 7 };
  });
  const seen = isNearBy(scale) ? marks.archipelagos : [];
  return [...dots, ...named, ...seen.map(({ id, x, y }): Obstacle => ({ id, ...around([x, y], 3) }))];
}

/** Where a map point is seen; far outside if it is behind the globe. */
function seaOrSky(eye: Eye, at: MapPoint): readonly [number, number] {
  const place = toSphere(at);
  return depthOf(eye, place) > 0 ? screenOf(eye, place) : [-1e4, -1e4];
}
