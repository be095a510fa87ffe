import { group } from "d3";
import type { Code } from "../../src/domain/country.ts";
import type { Language } from "../../src/domain/language.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { exactly } from "../../src/i18n/format.ts";
import { situationOn } from "../../src/view/profile/situation.ts";
import { describe } from "../../src/view/summary/describe.ts";
import { linkTo, type Page, rootFrom } from "./address.ts";
import type { Content, Picture } from "./content.ts";
import { html, type Markup } from "./html.ts";
import { standingIn } from "./standing.ts";
import type { Edition, World } from "./world.ts";

/** The page of the whole map: the newest day in words, the way to every other page. */
export function homeContent(world: World, language: Language): Content {
  const edition = world.editions[language];
  const { words, speech } = edition;
  const page: Page = { kind: "home", id: null, language };
  const { tagline, title } = speech.messages.app;
  const { end } = world.atlas.dataset;
  const view = { day: end, compareDay: null, selection: [], tiers: [], groups: [], match: "any" as const };
  return {
    page,
    title: tagline,
    description: `${describe(world.atlas, view, speech).split(/(?<=\.)\s/u)[0] ?? ""} ${words.promise}`,
    intro: html`<h1>${title}</h1>
<p class="page-lead">${tagline}</p>
<p>${describe(world.atlas, view, speech)}</p>
<p>${words.needsScript}</p>`,
    body: html`<h2>${words.stories}</h2>
<ul>${world.stories.map((story) => html`<li><a href="${linkTo(page, { ...page, kind: "story", id: story.slug })}">${story.title[language]}</a>: ${story.summary[language]}</li>`)}</ul>
<p><a href="${linkTo(page, { ...page, kind: "countries", id: null })}">${words.countries}</a></p>
${dataOf(edition, page)}`,
    picture: pictureOf(world, edition),
    scene: null,
    embedDate: null,
  };
}

/** The list of every country, by where it stands on the newest day. */
export function countriesContent(world: World, language: Language): Content {
  const edition = world.editions[language];
  const { words, speech } = edition;
  const page: Page = { kind: "countries", id: null, language };
  const lead = words.countriesLead(speech.formats.date(exactly(world.atlas.dataset.end)));
  const groups = group(
    world.atlas.dataset.countries.map(({ code }) => code),
    (code) => headingOf(world, edition, code),
  );
  const sections = headings(edition).flatMap((heading) => {
    const codes = groups.get(heading);
    return codes === undefined ? [] : [section(heading, codes, edition, page)];
  });
  return {
    page,
    title: words.countriesTitle,
    description: lead,
    intro: html`<h1>${words.countriesTitle}</h1>
<p class="page-lead">${lead}</p>
<p><a class="page-open" href="${`${rootFrom(page)}?date=latest&lang=${language}`}">${words.openMap}</a></p>`,
    body: html`${sections}`,
    picture: pictureOf(world, edition),
    scene: null,
    embedDate: null,
  };
}

/** The headings of the list in the order of the legend, highest first. */
function headings({ words, speech }: Edition): readonly string[] {
  const classes = TALLY_CLASSES.map((name) => speech.messages.app.tier[name]).toReversed();
  return [words.focal, ...new Set([...classes, words.organisations, words.formerStates, words.territories])];
}

function headingOf({ atlas }: World, { words, speech }: Edition, code: Code): string {
  const situation = situationOn(atlas, code, atlas.dataset.end);
  if (situation.kind === "focal") return words.focal;
  if (situation.kind === "organisation") return words.organisations;
  const standing = standingIn(situation);
  if (standing) return speech.messages.app.tier[standing.suspended ? "suspended" : standing.tier];
  return atlas.kinds.get(code) === "former-state" ? words.formerStates : words.territories;
}

function section(heading: string, codes: readonly Code[], { speech }: Edition, page: Page): Markup {
  const name = (code: Code) => speech.names.get(code)?.name ?? code;
  const items = codes
    .toSorted((a, b) => speech.formats.compare(name(a), name(b)))
    .map((id) => html`<li><a href="${linkTo(page, { ...page, kind: "country", id })}">${name(id)}</a></li>`);
  return html`<h2>${heading}</h2><ul class="page-countries">${items}</ul>`;
}

function dataOf({ words }: Edition, page: Page): Markup {
  const data = (file: string) => html`<a href="${`${rootFrom(page)}data/${file}`}">${file}</a>`;
  return html`<h2>${words.data}</h2><p>${words.dataLead} ${data("README.md")}, ${data("datapackage.json")}</p>`;
}

function pictureOf({ atlas }: World, { words, speech }: Edition): Picture {
  const day = atlas.dataset.end;
  return {
    day,
    title: speech.messages.app.tagline,
    line: words.colouredBy,
    look: null,
    land: new Set(),
    alt: words.pictureOfWorld(speech.formats.date(exactly(day))),
  };
}
