/** How far a finger must go to turn the page, in CSS pixels. */
const SWIPE_PX = 56;

/** Where a swipe leads: a finger that goes left asks for the next scene. Null if it is no swipe. */
export function swipeOf(dx: number, dy: number): "next" | "back" | null {
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < Math.abs(dy) * 1.5) return null;
  return dx < 0 ? "next" : "back";
}
