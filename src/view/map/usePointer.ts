import { type MouseEvent, type PointerEvent, type RefObject, useMemo, useState } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { fromScreen } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { hitAt, indexTargets, REACH_PX, type Targets } from "./hit.ts";
import { markersAt } from "./Markers.tsx";
import { placementIn } from "./placement.ts";
import { type Crowd, holderAt, type Probe, statesFirst, useHeldHover } from "./pointing.ts";

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly frame: Frame;
  /** The zoom at which the map rests. */
  readonly zoom: number;
}

/** Pointing and choosing on the map: one listener for all of it. */
export function usePointer({ svg, drawing, marks, frame, zoom }: Options) {
  const store = useAppStore();
  const hover = useApp((s) => s.hover);
  const select = useApp((s) => s.choose);
  const [probe, setProbe] = useState<Probe | null>(null);
  const [crowd, setCrowd] = useState<Crowd | null>(null);
  const targets = useMemo(() => targetsAt(marks, drawing, zoom * frame.scale), [marks, drawing, zoom, frame]);

  const holderOf = (atom: AtomId) => holderAt(store.getState(), atom);
  const read = (event: MouseEvent, reach: number) => {
    const box = svg.current?.getBoundingClientRect();
    const at = [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)] as const;
    return { at, ...readAt(event, at, reach) };
  };
  const readAt = (event: MouseEvent, at: readonly [number, number], reach: number) => {
    const element = (event.target as Element).closest<SVGElement>("[data-atom]");
    const own = (element?.dataset["atom"] ?? null) as AtomId | null;
    if (svg.current === null || frame.scale === 0) return { atom: own, near: [] };
    const transform = placementIn(svg.current);
    const scale = transform.k * frame.scale;
    const point = fromScreen(at, transform, frame);
    const area = element?.matches(".map-atom") && own ? drawing.atoms.get(own)?.area : undefined;
    const ground = own !== null && area !== undefined ? { atom: own, area } : null;
    const near = targets.within(point, reach / scale).map(({ atom }) => atom);
    return { atom: hitAt(point, ground, targets, scale, reach) ?? own, near };
  };

  useHeldHover(probe);

  const leave = () => {
    setProbe(null);
    hover(null);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (event.buttons !== 0) return setProbe(null);
    const { atom, at } = read(event, REACH_PX.fine);
    setProbe(atom && { atom, at });
    hover(atom && holderOf(atom));
  };
  const onClick = (event: MouseEvent) => {
    // The second click of a double click comes closer; it must not take back what the first one chose.
    if (event.detail > 1) return;
    const isTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";
    const { atom, at, near } = read(event, isTouch ? REACH_PX.coarse : REACH_PX.fine);
    const holders = new Set(near.map(holderOf));
    if (isTouch && holders.size > 1 && atom !== null && near.includes(atom))
      return setCrowd({ atoms: statesFirst(store.getState(), near), at });
    setCrowd(null);
    select(atom && holderOf(atom));
  };
  return {
    probe,
    crowd,
    dismissProbe: () => setProbe(null),
    dismissCrowd: () => setCrowd(null),
    handlers: { onPointerMove, onPointerLeave: leave, onClick },
  };
}

/** What can be hit beside the land itself, when a map unit is `scale` CSS pixels. */
function targetsAt(marks: Marks, drawing: Drawing, scale: number): Targets {
  const isSmall = (atom: AtomId) => (drawing.atoms.get(atom)?.area ?? 0) * scale * scale < 400;
  const halos = marks.markers.filter(({ kind, atom }) => kind === "halo" && isSmall(atom));
  const islets = marks.archipelagos.map(({ group, x, y }) => ({ atom: group, x, y }));
  return indexTargets([...markersAt(marks, scale), ...halos, ...islets]);
}
