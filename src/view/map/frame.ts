/** Width of the map plane, in map units: the unit of every coordinate in `public/topology`. */
export const MAP_WIDTH = 960;

/** Height of the map plane: what the whole sphere takes at `MAP_WIDTH` (a test holds it to the projection). */
export const MAP_HEIGHT = 467.25;

/**
 * The space that the map has, in map units: at zoom 1 the whole world just fits into it, with room to
 * spare on two sides unless the proportions happen to be the same.
 */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels for one map unit at zoom 1; 0 as long as nothing is laid out. */
  readonly scale: number;
  /** On paper: the frame on the screen, all of which the paper shows. */
  readonly onScreen?: Frame;
}

/** The frame of a container of so many CSS pixels; one of no size counts as the map itself. */
export function frameOf(width: number, height: number): Frame {
  const scale = Math.min(width / MAP_WIDTH, height / MAP_HEIGHT);
  if (!(scale > 0)) return { left: 0, top: 0, width: MAP_WIDTH, height: MAP_HEIGHT, scale: 0 };
  const [w, h] = [width / scale, height / scale];
  return { left: (MAP_WIDTH - w) / 2, top: (MAP_HEIGHT - h) / 2, width: w, height: h, scale };
}

/** The frame on paper, which has the proportions of the map (`app.css`): names are as large there as on a wide screen. */
export function paperFrame(onScreen: Frame): Frame {
  return { ...frameOf(MAP_WIDTH, MAP_HEIGHT), onScreen };
}

/** All land but Antarctica, from Greenland to Cape Horn (56° S), takes the height of the frame so far magnified. */
const INHABITED_ZOOM = 1.12;

/** A frame this much taller than the map still shows the whole width of the world: beside an open panel, say. */
const SPARE_HEIGHT = 0.25;

/** How far the first view magnifies: Asia fills a tall frame, all inhabited land a wide one. */
export function fittedZoom({ width, height }: Frame): number {
  const tallness = Math.max(0, height / MAP_HEIGHT - 1 - SPARE_HEIGHT);
  return Math.min(INHABITED_ZOOM, width / MAP_WIDTH) + Math.min(2.6, 2.3 * tallness);
}

/** The middle nearest to the wanted one at which no gap opens at the edges of the map, as far as it fills the frame. */
export function keptWithin([x, y]: readonly [number, number], k: number, frame: Frame): [number, number] {
  return [within(x, frame.width / k / 2, MAP_WIDTH), within(y, frame.height / k / 2, MAP_HEIGHT)];
}

function within(value: number, half: number, size: number): number {
  return half * 2 >= size ? size / 2 : Math.min(size - half, Math.max(half, value));
}
