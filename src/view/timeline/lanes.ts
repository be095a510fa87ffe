/** A lane of the track: its top edge and its height, in pixels. */
export interface Lane {
  readonly y: number;
  readonly h: number;
}

/** What is drawn where, from the top down. The whole is always equally high: the overview takes its room from the area. */
export interface Lanes {
  readonly eras: Lane;
  readonly flags: Lane;
  readonly area: Lane;
  readonly ticks: Lane;
  readonly strip: Lane;
  readonly axis: Lane;
  readonly overview: Lane;
  readonly height: number;
}

/** How much room the area has: all of it, less beside a thumb, least in a low window, where the map needs it. */
export type Room = "full" | "narrow" | "low";

const AREA: Record<Room, number> = { full: 92, narrow: 64, low: 60 };

/** The heights of the lanes; those that hold text grow with the reader's letters. */
export function layLanes(room: Room, isZoomed: boolean, rem: number): Lanes {
  const overview = isZoomed ? 28 : 0;
  const heights = {
    eras: Math.round(20 * rem),
    flags: 24,
    area: AREA[room] - overview,
    ticks: 10,
    strip: 8,
    axis: Math.round(20 * rem),
    overview,
  };
  let y = 0;
  const lane = (h: number): Lane => {
    y += h;
    return { y: y - h, h };
  };
  const lanes = {
    eras: lane(heights.eras),
    flags: lane(heights.flags),
    area: lane(heights.area),
    ticks: lane(heights.ticks),
    strip: lane(heights.strip),
    axis: lane(heights.axis),
    overview: lane(heights.overview),
  };
  return { ...lanes, height: y };
}
