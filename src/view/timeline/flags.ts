import type { Milestone } from "../../domain/milestone.ts";
import { type Span, xOf } from "./span.ts";

/** Milestones too close to each other to be picked one by one share a flag, which stands at the first. */
export interface Flag {
  readonly x: number;
  /** Indexes of the milestones, in their order. */
  readonly members: readonly number[];
}

/** The least room between two flags, in pixels: the size of what a finger or a pointer must hit. */
export const FLAG_GAP = 24;

/** The flags of a span. The milestones ascend by date; what lies before or after the span has none. */
export function flagsWithin(milestones: readonly Milestone[], span: Span, width: number): readonly Flag[] {
  const flags: { x: number; members: number[] }[] = [];
  milestones.forEach(({ date }, i) => {
    if (date.day < span.from || date.day > span.to) return;
    const x = xOf(span, width, date.day);
    const last = flags.at(-1);
    if (last !== undefined && x < last.x + FLAG_GAP) last.members.push(i);
    else flags.push({ x, members: [i] });
  });
  return flags;
}
