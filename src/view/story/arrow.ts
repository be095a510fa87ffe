/** A place on the screen, in CSS pixels. */
export type Place = readonly [x: number, y: number];

/** How far the arrow keeps from the places it joins. */
const GAP_PX = 14;

/** How much it bows, as a share of its length. */
const BOW = 0.18;

/** An arrow from one place to another: its bowed line, and the three corners of its head. Null where they all but coincide. */
export function arrowBetween(
  from: Place,
  to: Place,
  head = 16,
): { readonly line: string; readonly head: string } | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < GAP_PX * 3) return null;
  // The line bows to the side that is up on the screen.
  const side = dx >= 0 ? 1 : -1;
  const middle: Place = [(from[0] + to[0]) / 2 + side * dy * BOW, (from[1] + to[1]) / 2 - side * dx * BOW];
  const start = towards(from, middle, GAP_PX);
  const tip = towards(to, middle, GAP_PX);
  const neck = towards(tip, middle, head);
  const [nx, ny] = [(tip[1] - neck[1]) / 2, (neck[0] - tip[0]) / 2];
  const write = (places: readonly Place[]) =>
    places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  return {
    line: `M${write([start])}Q${write([middle, neck])}`,
    head: write([tip, [neck[0] + nx, neck[1] + ny], [neck[0] - nx, neck[1] - ny]]),
  };
}

function towards([x, y]: Place, [tx, ty]: Place, by: number): Place {
  const length = Math.hypot(tx - x, ty - y) || 1;
  return [x + ((tx - x) / length) * by, y + ((ty - y) / length) * by];
}
