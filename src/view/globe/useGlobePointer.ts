import { type MouseEvent, type PointerEvent, type RefObject, useMemo, useState } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useAppStore } from "../../state/store.ts";
import type { Drawing } from "../map/drawing.ts";
import { hitAt, indexTargets, REACH_PX, type Targets } from "../map/hit.ts";
import { markersAt } from "../map/Markers.tsx";
import { type Crowd, holderAt, type Probe, statesFirst, useHeldHover } from "../map/pointing.ts";
import { depthOf, type Eye, scaleOf, screenOf } from "./eye.ts";
import { toSphere } from "./sphere.ts";
import type { Stage } from "./stage.ts";

/** A longer list than this is no choice: the globe can be brought closer. */
const MOST_OFFERED = 6;

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly stage: Stage;
  readonly drawing: Drawing;
  readonly marks: Marks;
  /** Where the globe came to rest. */
  readonly rest: Eye | null;
  readonly wasPulled: () => boolean;
}

/** Pointing and choosing on the globe, with the same targets as on the plane: one listener for all of it. */
export function useGlobePointer({ svg, stage, drawing, marks, rest, wasPulled }: Options) {
  const store = useAppStore();
  const [probe, setProbe] = useState<Probe | null>(null);
  const [crowd, setCrowd] = useState<Crowd | null>(null);
  const targets = useMemo(() => targetsSeen(rest, marks, drawing), [rest, marks, drawing]);
  const { hover, choose } = store.getState();
  useHeldHover(probe);

  const holderOf = (atom: AtomId) => holderAt(store.getState(), atom);
  const read = (event: MouseEvent, reach: number) => {
    const box = svg.current?.getBoundingClientRect();
    const at = [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)] as const;
    const element = (event.target as Element).closest<SVGElement>("[data-atom]");
    const own = (element?.dataset["atom"] ?? null) as AtomId | null;
    const eye = stage.eye();
    if (targets === null || eye === null) return { at, atom: own, near: [] };
    const area = element?.matches(".map-atom") && own ? drawing.atoms.get(own)?.area : undefined;
    const ground = own !== null && area !== undefined ? { atom: own, area: area * scaleOf(eye) ** 2 } : null;
    const near = targets.within(at, reach).map(({ atom }) => atom);
    return { at, atom: hitAt(at, ground, targets, 1, reach) ?? own, near };
  };

  const leave = () => {
    setProbe(null);
    hover(null);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (event.buttons !== 0) return leave();
    const { atom, at } = read(event, REACH_PX.fine);
    setProbe(atom && { atom, at });
    hover(atom && holderOf(atom));
  };
  const onClick = (event: MouseEvent) => {
    // The second click of a double click must not take back what the first one chose.
    if (wasPulled() || event.detail > 1) return;
    const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";
    const { atom, at, near } = read(event, isTouch ? REACH_PX.coarse : REACH_PX.fine);
    const holders = new Set(near.map(holderOf));
    if (isTouch && holders.size > 1 && atom !== null && near.includes(atom))
      return setCrowd({ atoms: statesFirst(store.getState(), near).slice(0, MOST_OFFERED), at });
    setCrowd(null);
    choose(atom && holderOf(atom));
  };
  return {
    probe,
    crowd,
    dismissProbe: () => setProbe(null),
    dismissCrowd: () => setCrowd(null),
    handlers: { onPointerMove, onPointerLeave: leave, onClick },
  };
}

/** What can be hit beside the land itself, on this side of the globe, in CSS pixels. */
function targetsSeen(eye: Eye | null, marks: Marks, drawing: Drawing): Targets | null {
  if (eye === null) return null;
  const scale = scaleOf(eye);
  const isSmall = (atom: AtomId) => (drawing.atoms.get(atom)?.area ?? 0) * scale * scale < 400;
  const halos = marks.markers.filter(({ kind, atom }) => kind === "halo" && isSmall(atom));
  const islets = marks.archipelagos.map(({ group, x, y }) => ({ atom: group, x, y }));
  const seen = [...markersAt(marks, scale), ...halos, ...islets].flatMap(({ atom, x, y }) => {
    const place = toSphere([x, y]);
    if (depthOf(eye, place) <= 0.02) return [];
    const [px, py] = screenOf(eye, place);
    return [{ atom, x: px, y: py }];
  });
  return seen.length === 0 ? null : indexTargets(seen);
}
