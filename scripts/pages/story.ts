import { parseCode } from "../../src/domain/country.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Scene, Story } from "../../src/domain/story.ts";
import { exactly } from "../../src/i18n/format.ts";
import { decodeView, knownTo } from "../../src/state/url.ts";
import { defaultView, type View } from "../../src/state/view.ts";
import { viewOfScene } from "../../src/view/story/scene-view.ts";
import { type Page, rootFrom } from "./address.ts";
import type { Content, Picture } from "./content.ts";
import { html, type Markup } from "./html.ts";
import { landOn } from "./picture/land.ts";
import { sourceList, sourcesOf } from "./sources.ts";
import type { Edition, World } from "./world.ts";

/** The page of a story: its scenes in reading order, each with its sources and a link to its map. */
export function storyContent(world: World, language: Language, story: Story): Content {
  const edition = world.editions[language];
  const page: Page = { kind: "story", id: story.slug, language };
  const scenes = story.scenes.map((scene, i) => sceneOf(scene, i, { world, edition, story, page }));
  return {
    page,
    title: story.title[language],
    description: story.summary[language],
    intro: html`<h1>${story.title[language]}</h1>
<p class="page-lead">${story.summary[language]}</p>
<p><a class="page-open" href="${addressOf(page, story, 1)}">${edition.words.play}</a></p>`,
    body: html`${scenes}`,
    picture: pictureOf(world, edition, story),
    scene: openingOf(world, story, language),
    embedDate: null,
  };
}

interface Setting {
  readonly world: World;
  readonly edition: Edition;
  readonly story: Story;
  readonly page: Page;
}

function sceneOf(scene: Scene, index: number, { world, edition, story, page }: Setting): Markup {
  const { words, speech, language } = edition;
  const step = index + 1;
  const sources = sourcesOf(scene.sources, edition);
  const date = speech.formats.date(exactly(viewOf(world, scene, language).day));
  return html`<section class="page-scene" id="${`scene-${step}`}">
<p class="page-date">${words.scene(step, story.scenes.length)} · ${date}</p>
<h2>${scene.heading[language]}</h2>
<p>${scene.caption[language]}</p>
<p><a href="${addressOf(page, story, step)}">${words.asOf(date)}</a></p>
${sources.length > 0 && html`<h3>${words.sources}</h3>${sourceList(sources, edition)}`}
</section>`;
}

const addressOf = (page: Page, { slug }: Story, step: number) =>
  `${rootFrom(page)}?lang=${page.language}&story=${slug}&step=${step}`;

function viewOf({ atlas }: World, { view }: Scene, language: Language): View {
  return decodeView(view, defaultView(atlas.dataset.end, language), knownTo(atlas.dataset)).view;
}

/** The story's first scene, as the app will show it; null if there is no picture of that before any script. */
function openingOf({ atlas }: World, { scenes: [first] }: Story, language: Language): View | null {
  const view = first && viewOfScene(first, { atlas, language, theme: "auto" });
  return view && isDrawable(view) ? view : null;
}

/** Whether the map alone shows a view, and in the colours of the tiers: of other layers the page has no records. */
function isDrawable({ form, layer, compareDay, tiers }: View): boolean {
  return form === "map" && layer === "tier" && compareDay === null && tiers.length === 0;
}

/** The story's last scene: where it arrives. */
function pictureOf(world: World, edition: Edition, story: Story): Picture {
  const scene = story.scenes.at(-1);
  if (scene === undefined) throw new RangeError(`${story.slug} has no scene`);
  const view = viewOf(world, scene, edition.language);
  const codes = new Set([...view.selection, ...(scene.emphasis?.countries ?? [])].map(parseCode));
  const date = edition.speech.formats.date(exactly(view.day));
  return {
    day: view.day,
    title: story.title[edition.language],
    line: `${edition.words.stories} · ${edition.words.scenes(story.scenes.length)}`,
    look: null,
    land: landOn(world, codes, view.day),
    alt: edition.words.pictureOfWorld(date),
  };
}
