import { type RefObject, useMemo } from "react";
import { once } from "../../domain/once.ts";
import type { Marks } from "../../domain/shape.ts";
import { fromScreen } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { hitAt, indexTargets } from "./hit.ts";
import { placementIn } from "./placement.ts";
import { groundOf, targetsAt } from "./targets.ts";
import { type Hit, type Pointed, usePointing } from "./usePointing.ts";

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly frame: Frame;
  /** The zoom at which the map rests. */
  readonly zoom: number;
}

/** Pointing and choosing on the map. */
export function usePointer({ svg, drawing, marks, frame, zoom }: Options) {
  // Made when somebody first points, as it asks how large land is, which nothing before it does.
  const index = useMemo(
    () => once(() => indexTargets(targetsAt(marks, drawing, zoom * frame.scale))),
    [marks, drawing, zoom, frame],
  );
  const hit = (pointed: Pointed, reach: number): Hit => {
    const { at, own } = pointed;
    if (svg.current === null || frame.scale === 0) return { atom: own, near: [] };
    const transform = placementIn(svg.current);
    const scale = transform.k * frame.scale;
    const targets = index();
    const point = fromScreen(at, transform, frame);
    const near = targets.within(point, reach / scale).map(({ atom }) => atom);
    return { atom: hitAt(point, groundOf(pointed, drawing), targets, scale, reach) ?? own, near };
  };
  return usePointing({ svg, hit });
}
