import type { SourceRecord } from "../../domain/record.ts";
import { isReaders, type Scene, type Story } from "../../domain/story.ts";
import type { Speech } from "../../i18n/messages.ts";
import type { AppState } from "../../state/store.ts";
import { rasterised } from "../export/raster.ts";
import { fileStem } from "../story/file-name.ts";
import { viewOfScene } from "../story/scene-view.ts";
import { sourcesNamed } from "../story/sources.ts";
import { type StoryLoaders, storyOf } from "../story/told.ts";
import { PLAYER_FILE, playerWith } from "./single-file.ts";
import type { Slide } from "./slides.ts";
import { type Drawn, openStudio, type StudioLoaders } from "./studio.tsx";

export type TakeawayLoaders = StudioLoaders & StoryLoaders;

/** A file that is ready to be saved. */
export interface Made {
  readonly name: string;
  readonly content: Blob;
}

/** What goes on while files are made: how far it is, and whether the reader wants it to stop. */
export interface Progress {
  readonly onPicture: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

export interface Workshop {
  readonly state: AppState;
  readonly speech: Speech;
  readonly loaders: TakeawayLoaders;
  readonly progress: Progress;
}

/** Twice the size at which it is drawn: crisp on a projector. */
const SCALE = 2;

/** The story as a PowerPoint file, in the language that is spoken. */
export async function makeSlides(
  shop: Workshop,
  slug: string,
  words: { readonly sources: string },
): Promise<Made> {
  const language = shop.speech.language;
  const [story, records, { presentationOf }] = await Promise.all([
    storyOf(shop.loaders, shop.state.atlas.dataset, slug),
    shop.loaders.records(language),
    import("./slides.ts"),
  ]);
  const slides: Slide[] = [];
  await drawScenes(shop, story, async (picture, drawn, i) => {
    const scene = story.scenes[i];
    if (scene === undefined) return;
    const aspect = drawn.width / drawn.height;
    slides.push({
      scene,
      picture: await addressOf(picture),
      aspect,
      description: drawn.description,
      sources: citedIn(scene, records.sources),
    });
  });
  const credit = shop.speech.messages.story.made;
  const mark = markOf(shop, story);
  const content = await presentationOf({ story, language, slides, words: { ...words, credit, mark } });
  return { name: `${fileStem(story, language)}_${language}.pptx`, content };
}

/** What is said of a story that nobody checked, in everything that is made of it; null for those that ship. */
function markOf({ speech }: Workshop, story: Story): string | null {
  return isReaders(story) ? speech.messages.story.unchecked : null;
}

function citedIn({ sources, links = [] }: Scene, table: readonly SourceRecord[]): Slide["sources"] {
  const given = links.map((address) => ({ text: address, url: address }));
  return [...sourcesNamed(sources, table).map(citedAs), ...given];
}

function citedAs({ title, publisher, url, kind }: SourceRecord): Slide["sources"][number] {
  const isLinked = url !== null && kind !== "mirror" && url.startsWith("https://");
  return { text: publisher === null ? title : `${title}, ${publisher}`, url: isLinked ? url : null };
}

/** The map of each scene as a PNG, together in a ZIP. */
export async function makePictures(shop: Workshop, slug: string): Promise<Made> {
  const language = shop.speech.language;
  const story = await storyOf(shop.loaders, shop.state.atlas.dataset, slug);
  const stem = fileStem(story, language);
  const files: Record<string, Uint8Array> = {};
  await drawScenes(shop, story, async (picture, _drawn, i) => {
    const number = String(i + 1).padStart(2, "0");
    files[`${stem}_${number}_${language}.png`] = new Uint8Array(await picture.arrayBuffer());
  });
  return { name: `${stem}_${language}_png.zip`, content: await zipOf(files) };
}

/** PNGs do not shrink any further: they are only put together. */
export async function zipOf(files: Readonly<Record<string, Uint8Array>>): Promise<Blob> {
  const { zipSync } = await import("fflate");
  return new Blob([new Uint8Array(zipSync(files, { level: 0 }))], { type: "application/zip" });
}

/** The story with the map, the words and the typeface in one page that fetches nothing. */
export async function makePage({ state, loaders, speech, progress }: Workshop, slug: string): Promise<Made> {
  const address = new URL(PLAYER_FILE, loaders.site.root);
  const [story, response] = await Promise.all([
    storyOf(loaders, state.atlas.dataset, slug),
    fetch(address, { signal: progress.signal }),
  ]);
  if (!response.ok) throw new Error(`player.html: HTTP ${response.status}`);
  const language = speech.language;
  const page = playerWith(await response.text(), { story, language });
  return {
    name: `${fileStem(story, language)}_${language}.html`,
    content: new Blob([page], { type: "text/html" }),
  };
}

async function drawScenes(
  shop: Workshop,
  story: Story,
  use: (picture: Blob, drawn: Drawn, index: number) => Promise<void>,
): Promise<void> {
  const { state, speech, loaders, progress } = shop;
  const language = speech.language;
  const mark = markOf(shop, story);
  const studio = await openStudio(state.atlas, speech, loaders);
  for (const [i, scene] of story.scenes.entries()) {
    progress.signal.throwIfAborted();
    progress.onPicture(i + 1, story.scenes.length);
    const view = viewOfScene(scene, { atlas: state.atlas, language, theme: "light" });
    const drawn = await studio.draw(view, "view", { emphasis: scene.emphasis, mark });
    await use(await rasterised(drawn.svg, [drawn.width, drawn.height], SCALE), drawn, i);
  }
}

function addressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
