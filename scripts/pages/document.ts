import { parseCode } from "../../src/domain/country.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { exactly } from "../../src/i18n/format.ts";
import { encodeView, knownTo } from "../../src/state/url.ts";
import { defaultView } from "../../src/state/view.ts";
import { inLanguage, linkTo, oembedPath, type Page, pathOf, rootFrom } from "./address.ts";
import { type AppFiles, outOfUse, preloads, wordsFor } from "./app-files.ts";
import type { Content } from "./content.ts";
import { html, type Markup } from "./html.ts";
import { type Inline, inlineScript, together } from "./inline.ts";
import { linkedData } from "./linked-data.ts";
import { CARD } from "./picture/card.ts";
import { policyOf } from "./policy.ts";
import type { ServedMap } from "./served.tsx";
import { readingShellOf, shellOf } from "./shell.ts";
import type { Template } from "./template.ts";
import type { World } from "./world.ts";

/** What all documents of one build share. */
export interface Press {
  readonly world: World;
  readonly template: Template;
  /** The code that runs before anything is painted. */
  readonly first: string;
  readonly map: ServedMap;
  /** The address of the site, with a slash at the end. */
  readonly site: string;
  /** The style sheets of the app, and of what is read without JavaScript. */
  readonly styles: { readonly app: readonly Inline[]; readonly page: Inline; readonly story: Inline };
  /** What the app will fetch. */
  readonly app: AppFiles;
  /** The path of the picture that stands for a page; null where none is made. */
  readonly pictureOf: (page: Page) => string | null;
}

const LOCALES: Readonly<Record<Language, string>> = { en: "en_GB", vi: "vi_VN" };

/** A whole document: the app's own page, with what it says readable before and without the app. */
export function documentOf(press: Press, content: Content): string {
  const { page } = content;
  const isFront = page.kind === "home" && page.language === "en";
  const styles = stylesOf(press, page);
  const first = inlineScript(press.first, wordsFor(press.app, rootFrom(page)));
  return press.template({
    attributes: {
      lang: page.language,
      // The front page opens in the reader's language; the others in the one they are written in.
      "data-lang": isFront ? null : page.language,
      "data-country": page.kind === "country" ? page.id : null,
      "data-story": page.kind === "story" ? page.id : null,
      "data-scene": sceneOf(press, content),
    },
    head: html`${headOf(press, content)}
${together(styles)}
${appOf(press, page)}`,
    first: html`${policyOf({ scripts: [first], styles })}
${first}`,
    body: html`${shellFor(press, content)}${bodyOf(press, content)}`,
    root: rootFrom(page),
  });
}

/** In the order in which the files would come: the app's own last. */
function stylesOf({ styles }: Press, page: Page): readonly Inline[] {
  return [page.kind === "story" ? styles.story : styles.page, ...styles.app];
}

/** What the app will need: its scripts, and its styles where a host's own policy refuses those in the page. */
function appOf({ app }: Press, page: Page): readonly Markup[] {
  const root = rootFrom(page);
  return [...preloads(app, root), ...outOfUse(app, root)];
}

/** What the map shows first while the page's story is read, as an address says it. */
function sceneOf({ world }: Press, { page, scene }: Content): string | null {
  const { dataset } = world.atlas;
  return scene && encodeView(scene, defaultView(dataset.end, page.language), knownTo(dataset));
}

/** The rooms that the app will open there, with their map. */
function shellFor({ map }: Press, { page, scene }: Content): Markup | false {
  if (page.kind === "story") return scene !== null && readingShellOf(map.of(scene));
  const selected = page.kind === "country" ? parseCode(page.id) : null;
  return shellOf(map.today(selected), selected !== null);
}

function headOf(press: Press, content: Content): Markup {
  const { site } = press;
  const { page, title, description } = content;
  const url = site + pathOf(page);
  const hasOembed = page.kind !== "countries";
  return html`<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${url}">
${LANGUAGES.map((language) => html`<link rel="alternate" hreflang="${language}" href="${site + pathOf(inLanguage(page, language))}">`)}
<link rel="alternate" hreflang="x-default" href="${site + pathOf(inLanguage(page, "en"))}">
${hasOembed && html`<link rel="alternate" type="application/json+oembed" href="${site + oembedPath(page)}" title="${title}">`}
${preview(press, content, url)}
<script type="application/ld+json">${linkedData(press, content)}</script>`;
}

/** OpenGraph, which Facebook, LinkedIn, Slack, Zalo and others read, and the two fields that X wants besides. */
function preview(
  { site, world, pictureOf }: Press,
  { page, title, description, picture }: Content,
  url: string,
) {
  const image = pictureOf(page);
  const own = LOCALES[page.language];
  const others = LANGUAGES.map((language) => LOCALES[language]).filter((locale) => locale !== own);
  const property = (name: string, content: string) => html`<meta property="${name}" content="${content}">`;
  return html`${property("og:type", page.kind === "story" ? "article" : "website")}
${property("og:site_name", world.editions[page.language].words.brand)}
${property("og:title", title)}
${property("og:description", description)}
${property("og:url", url)}
${property("og:locale", own)}
${others.map((locale) => property("og:locale:alternate", locale))}
<meta name="twitter:card" content="${image === null ? "summary" : "summary_large_image"}">
${
  image !== null &&
  html`${property("og:image", site + image)}
${property("og:image:type", "image/png")}
${property("og:image:width", String(CARD.width))}
${property("og:image:height", String(CARD.height))}
${property("og:image:alt", picture.alt)}`
}`;
}

function bodyOf(press: Press, content: Content): Markup {
  const { page, intro, body, picture } = content;
  const { words, speech } = press.world.editions[page.language];
  const other = LANGUAGES.find((language) => language !== page.language) ?? page.language;
  const { completeTo, end } = press.world.atlas.dataset;
  const date = (day: typeof end) => speech.formats.date(exactly(day));
  const image = press.pictureOf(page);
  const hasMap = page.kind !== "story" || content.scene !== null;
  // Before the app, the root element has the language that the reader asked for: the text has its own.
  return html`<div class="page" lang="${page.language}">
<header class="page-head">
${hasMap && html`<p class="page-note page-shown">${words.pictureOfWorld(date(content.scene?.day ?? end))}</p>`}
<a href="${linkTo(page, { ...page, kind: "home", id: null })}">${words.brand}</a>
<a href="${linkTo(page, { ...page, kind: "countries", id: null })}">${words.countries}</a>
<a href="${linkTo(page, inLanguage(page, other))}" lang="${other}" hreflang="${other}">${words.other}</a>
</header>
<main>
${intro}
${image !== null && html`<p><img class="page-picture" src="${rootFrom(page) + image}" width="${CARD.width}" height="${CARD.height}" alt="${picture.alt}" loading="lazy"></p>`}
${body}
</main>
<footer class="page-foot">
<p>${words.coverage(date(completeTo), date(end))}</p>
<p>${speech.messages.shell.credit}</p>
</footer>
</div>`;
}
