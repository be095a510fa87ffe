import { type RefObject, useMemo } from "react";
import type { Marks } from "../../domain/shape.ts";
import type { Drawing } from "../map/drawing.ts";
import { hitAt, indexTargets, type Targets } from "../map/hit.ts";
import { groundOf, targetsAt } from "../map/targets.ts";
import { type Hit, type Pointed, usePointing } from "../map/usePointing.ts";
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

/** Pointing and choosing on the globe, with the same targets as on the plane. */
export function useGlobePointer({ svg, stage, drawing, marks, rest, wasPulled }: Options) {
  const targets = useMemo(() => targetsSeen(rest, marks, drawing), [rest, marks, drawing]);
  const hit = (pointed: Pointed, reach: number): Hit => {
    const { at, own } = pointed;
    const eye = stage.eye();
    if (targets === null || eye === null) return { atom: own, near: [] };
    const ground = groundOf(pointed, drawing);
    const seen = ground && { ...ground, area: ground.area * scaleOf(eye) ** 2 };
    const near = targets.within(at, reach).map(({ atom }) => atom);
    return { atom: hitAt(at, seen, targets, 1, reach) ?? own, near };
  };
  return usePointing({ svg, hit, isLostWhenPressed: true, wasPulled, mostOffered: MOST_OFFERED });
}

/** What can be hit beside the land itself, on this side of the globe, in CSS pixels. */
function targetsSeen(eye: Eye | null, marks: Marks, drawing: Drawing): Targets | null {
  if (eye === null) return null;
  const seen = targetsAt(marks, drawing, scaleOf(eye)).flatMap(({ atom, x, y }) => {
    const place = toSphere([x, y]);
    if (depthOf(eye, place) <= 0.02) return [];
    const [px, py] = screenOf(eye, place);
    return [{ atom, x: px, y: py }];
  });
  return seen.length === 0 ? null : indexTargets(seen);
}
