import { type Day, formatDay } from "../../domain/day.ts";
import { buildPacing, type Pacing } from "../../domain/pacing.ts";
import { viewOf } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { type Film, pictureFilm, webmFilm } from "./encode.ts";
import { type Made, type Workshop, zipOf } from "./make.ts";
import { type Drawn, openStudio } from "./studio.tsx";

export interface Scrub {
  readonly from: Day;
  readonly to: Day;
  readonly seconds: number;
}

export const FRAMES_A_SECOND = 10;
const WIDTH = 1280;

/** The days that a clip shows, a picture each: as the timeline plays, slower where much happened. */
export function daysOf({ from, to, seconds }: Scrub, pacing: Pacing): readonly Day[] {
  const count = Math.max(2, Math.round(seconds * FRAMES_A_SECOND));
  const [first, last] = [pacing.shareAt(from), pacing.shareAt(to)];
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return from;
    return i === count - 1 ? to : pacing.dayAt(first + ((last - first) * i) / (count - 1));
  });
}

/**
 * The map from one day to another as a WebM clip, with date, legend and credit in each picture; as the pictures in
 * a ZIP where the browser encodes no WebM. It keeps the layer and the filters of the map, and shows all the world.
 */
export async function makeClip(shop: Workshop, scrub: Scrub): Promise<Made> {
  const { state, speech, loaders, progress } = shop;
  const { atlas } = state;
  const language = speech.language;
  const days = daysOf(scrub, buildPacing(atlas.events, atlas.dataset.start, atlas.dataset.end));
  const studio = await openStudio(atlas, speech, loaders);
  const view: View = { ...viewOf(state), language, selection: [], compareDay: null, panel: null };
  const canvas = document.createElement("canvas");
  let film: Film | null = null;
  for (const [i, day] of days.entries()) {
    progress.signal.throwIfAborted();
    progress.onPicture(i + 1, days.length);
    if (day !== days[i - 1]) await paint(canvas, await studio.draw({ ...view, day }, "world"));
    film ??= (await webmFilm(canvas, FRAMES_A_SECOND)) ?? pictureFilm(zipOf);
    await film.add(canvas, i);
  }
  if (film === null) throw new RangeError("a clip of no picture");
  const { content, extension } = await film.finish();
  const name = `viet-nam_${formatDay(scrub.from)}_${formatDay(scrub.to)}_${language}${extension}`;
  return { name, content };
}

/** Paints a picture over the whole canvas; the first one gives its size, even in both directions as encoders want it. */
async function paint(canvas: HTMLCanvasElement, { svg, width, height }: Drawn): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    if (canvas.dataset["size"] === undefined) {
      [canvas.width, canvas.height] = [WIDTH, Math.ceil((WIDTH * height) / width / 2) * 2 + LEGEND_ROOM];
      canvas.dataset["size"] = "set";
    }
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) throw new Error("this browser draws no pictures");
    context.fillStyle = "#fdfcf9";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, WIDTH, (WIDTH * height) / width);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A legend may come to need one more row while the clip goes on. */
const LEGEND_ROOM = 28;
