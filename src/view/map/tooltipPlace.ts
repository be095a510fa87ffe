/** A box in CSS pixels of the map's frame. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Size = readonly [width: number, height: number];

/** Distance between the tooltip and what it names. */
const GAP = 16;
const MARGIN = 8;

/**
 * Where a tooltip goes so that it does not cover what it names: to its right, else to its left, else below,
 * else above, each within the frame; where it fits nowhere, the corner farthest from its middle.
 */
export function tooltipPlace(spot: Spot, size: Size, frame: Size): readonly [left: number, top: number] {
  const [width, height] = size;
  const [x, y] = [(spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2];
  const alongX = within(x - width / 2, width, frame[0]);
  const alongY = within(y - height / 2, height, frame[1]);
  const places: readonly (readonly [number, number])[] = [
    [spot.right + GAP, alongY],
    [spot.left - GAP - width, alongY],
    [alongX, spot.bottom + GAP],
    [alongX, spot.top - GAP - height],
  ];
  const isInside = ([left, top]: readonly [number, number]) =>
    left >= MARGIN && top >= MARGIN && left + width <= frame[0] - MARGIN && top + height <= frame[1] - MARGIN;
  const far = (middle: number, length: number, space: number) =>
    middle > space / 2 ? MARGIN : Math.max(MARGIN, space - length - MARGIN);
  return places.find(isInside) ?? [far(x, width, frame[0]), far(y, height, frame[1])];
}

function within(start: number, length: number, space: number): number {
  return Math.max(MARGIN, Math.min(space - length - MARGIN, start));
}
