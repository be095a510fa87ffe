import { type RefObject, useEffect, useMemo, useRef } from "react";
import { magnified, pulled } from "./orbit.ts";
import type { Stage } from "./stage.ts";
import type { Orbit } from "./useOrbit.ts";

/** A pointer that moved less than this (CSS pixels) meant to press. */
const SLOP = 4;

/** The wheel has stopped when it was still for this long. */
const WHEEL_REST_MS = 160;

type Spot = readonly [x: number, y: number];

/** Turns the globe by one pointer, magnifies it by two and by the wheel. Tells whether the last press became a pull. */
export function useGestures(
  element: RefObject<SVGSVGElement | null>,
  stage: Stage,
  orbit: Orbit,
): { readonly wasPulled: () => boolean } {
  const pulledFar = useRef(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const held = new Map<number, Spot>();
    const pull = createPull(stage, orbit);
    const down = (event: PointerEvent) => {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      if (held.size === 0) pulledFar.current = false;
      held.set(event.pointerId, spotOf(event));
    };
    const up = (event: PointerEvent) => {
      if (held.delete(event.pointerId) && held.size === 0 && pulledFar.current) orbit.rest();
    };
    const move = (event: PointerEvent) => {
      if (isReleased(event)) return up(event);
      const before = held.get(event.pointerId);
      if (before === undefined) return;
      const now = spotOf(event);
      if (!pulledFar.current && held.size === 1 && distance(before, now) < SLOP) return;
      // Only now: a press that is captured would not be a click on what lies under it.
      if (!target.hasPointerCapture?.(event.pointerId)) target.setPointerCapture?.(event.pointerId);
      pulledFar.current = true;
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      held.set(event.pointerId, now);
      pull(before, now, other);
    };
    const unwheel = onWheel(target, orbit);
    target.addEventListener("pointerdown", down);
    target.addEventListener("pointermove", move);
    for (const name of ["pointerup", "pointercancel"] as const) target.addEventListener(name, up);
    return () => {
      unwheel();
      target.removeEventListener("pointerdown", down);
      target.removeEventListener("pointermove", move);
      for (const name of ["pointerup", "pointercancel"] as const) target.removeEventListener(name, up);
    };
  }, [element, stage, orbit]);
  return useMemo(() => ({ wasPulled: () => pulledFar.current }), []);
}

/** Whether no button of a mouse or a pen is down: it may have come up beside the globe, where nobody hears it. */
function isReleased({ pointerType, buttons }: PointerEvent): boolean {
  return buttons === 0 && (pointerType === "mouse" || pointerType === "pen");
}

/** What one pointer's way does; where there is a second pointer, half of it turns and their distance magnifies. */
function createPull(stage: Stage, orbit: Orbit) {
  return (before: Spot, now: Spot, other: Spot | undefined) => {
    const radius = (stage.eye()?.radius ?? 1) * (orbit.camera().zoom / (stage.eye()?.camera.zoom ?? 1));
    const share = other ? 0.5 : 1;
    const [dx, dy] = [(now[0] - before[0]) * share, (now[1] - before[1]) * share];
    const camera = pulled(orbit.camera(), dx, dy, radius);
    const factor = other ? distance(now, other) / Math.max(1, distance(before, other)) : 1;
    orbit.move(magnified(camera, factor));
  };
}

function onWheel(target: SVGSVGElement, orbit: Orbit): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 25 : 1;
    orbit.move(magnified(orbit.camera(), 2 ** (-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002))));
    clearTimeout(timer);
    timer = setTimeout(orbit.rest, WHEEL_REST_MS);
  };
  target.addEventListener("wheel", wheel, { passive: false });
  return () => {
    clearTimeout(timer);
    target.removeEventListener("wheel", wheel);
  };
}

const spotOf = ({ clientX, clientY }: PointerEvent): Spot => [clientX, clientY];
const distance = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by);
