import { CENTRAL_MERIDIAN, project } from "./projection.ts";

/** How many degrees of latitude lie between the points of the edge: no nearer than a tenth of a unit can be seen. */
const STEP = 2.5;

/** The edge of the map, the meridian opposite its middle on either side, as path data. */
export const EDGE = edge();

function edge(): string {
  const rungs = Array.from({ length: 180 / STEP + 1 }, (_, i) => 90 - i * STEP);
  const right = rungs.map((lat) => project([CENTRAL_MERIDIAN + 180, lat]));
  const left = rungs.toReversed().map((lat) => project([CENTRAL_MERIDIAN - 180, lat]));
  let at = [0, 0];
  const steps = [...right, ...left].map((point) => {
    const to = point.map((n) => Math.round(n * 10));
    const step = to.map((n, i) => (n - (at[i] ?? 0)) / 10);
    at = to;
    return step.join(" ");
  });
  return `m${steps.join("l")}z`;
}
