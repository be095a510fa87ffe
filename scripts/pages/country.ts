import { type Code, type CountryKind, EU, FOCAL } from "../../src/domain/country.ts";
import { type Day, FOREVER, formatDay } from "../../src/domain/day.ts";
import { groupsOf, membersOn } from "../../src/domain/group.ts";
import { standingOn } from "../../src/domain/history.ts";
import type { Language } from "../../src/domain/language.ts";
import { nameOn } from "../../src/domain/names.ts";
import { exactly } from "../../src/i18n/format.ts";
import { type Situation, situationOn } from "../../src/view/profile/situation.ts";
import { describeShortly } from "../../src/view/summary/describe.ts";
import { linkTo, type Page, rootFrom } from "./address.ts";
import type { Content, Picture } from "./content.ts";
import { historyOf } from "./history.ts";
import { html, type Markup } from "./html.ts";
import { landOn } from "./picture/land.ts";
import { descriptionOf, type Subject, standingIn, standingLine, titleOf } from "./standing.ts";
import type { World } from "./world.ts";

/** Kinds of country that are no more. */
const FORMER: ReadonlySet<CountryKind> = new Set(["former-state", "former-territory"]);

/** The page of a country: where it stands, its whole history with Viet Nam, what came before and after it. */
export function countryContent(world: World, language: Language, code: Code): Content {
  const edition = world.editions[language];
  const day = newestDay(world, code);
  const name = nameOn(edition.speech.names, code, day);
  const page: Page = { kind: "country", id: code, language };
  const subject = { world, edition, code, page, day, name, situation: situationOn(world.atlas, code, day) };
  return {
    page,
    title: titleOf(subject),
    description: descriptionOf(subject),
    intro: introOf(subject),
    body: bodyOf(subject),
    picture: pictureOf(subject),
    scene: null,
    embedDate: day < world.atlas.dataset.end ? formatDay(day) : null,
  };
}

/** The newest day that a country's page is about: the last of the records, or its own last where it is no more. */
export function newestDay({ atlas }: World, code: Code): Day {
  const { end, territory } = atlas.dataset;
  if (!FORMER.has(atlas.kinds.get(code) ?? "state")) return end;
  const spans = atlas.parties.get(code) ?? territory.filter(({ holder }) => holder === code);
  const last = Math.max(...spans.map(({ to }) => to));
  return spans.length === 0 || last === FOREVER || last > end ? end : ((last - 1) as Day);
}

function introOf(subject: Subject): Markup {
  const { world, edition, code, day, name, page } = subject;
  const { words, speech } = edition;
  const view = { day, compareDay: null, selection: [code], tiers: [], groups: [], match: "any" as const };
  const isFormer = day < world.atlas.dataset.end;
  const date = speech.formats.date(exactly(day));
  const query = isFormer ? `?date=${formatDay(day)}` : "?date=latest";
  return html`<h1>${name}</h1>
<p class="page-lead">${standingLine(subject)}</p>
<p>${describeShortly(world.atlas, view, speech)}</p>
<p><a class="page-open" href="${`${rootFrom(page)}${query}&country=${code}&lang=${edition.language}`}">${isFormer ? words.openMapOn(date) : words.openMap}</a></p>`;
}

function bodyOf(subject: Subject): Markup {
  const { world, edition, code } = subject;
  const { speech } = edition;
  return html`<h2>${code === FOCAL ? speech.messages.profile.historyOfFocal : speech.messages.profile.history}</h2>
${historyOf(world, edition, code)}
${namesOf(subject)}
${groupsIn(subject)}
${kinOf(subject)}`;
}

function namesOf({ edition, code }: Subject): Markup {
  const { words, records, speech } = edition;
  const rows = records.names.filter((row) => row.code === code);
  if (rows.length < 2) return html``;
  const { shortDate } = speech.formats;
  const lines = rows.map(({ name, from, to }) => {
    const span = [from && shortDate(from), to && shortDate(to)].map((text) => text ?? "").join(" – ");
    return html`<li>${name}${span === " – " ? "" : ` (${span.trim()})`}</li>`;
  });
  return html`<h2>${words.names}</h2><ul>${lines}</ul>`;
}

function groupsIn({ world, edition, code, day }: Subject): Markup {
  const ids = groupsOf(world.atlas.dataset, code, day);
  if (ids.length === 0) return html``;
  const names = ids.flatMap((id) => edition.records.groups.find((group) => group.id === id)?.name ?? []);
  return html`<h2>${edition.words.groups}</h2><p>${edition.speech.formats.list(names)}</p>`;
}

/** The states that it continues or that continue it. */
function kinOf({ world, edition, code, page }: Subject): Markup {
  const { countries } = world.atlas.dataset;
  const { words, speech } = edition;
  const later = countries.find((country) => country.code === code)?.successors ?? [];
  const earlier = countries
    .filter(({ successors }) => successors.includes(code))
    .map((country) => country.code);
  const links = (label: string, codes: readonly Code[]) =>
    codes.length > 0 &&
    html`<p>${label} ${joined(codes.map((own) => html`<a href="${linkTo(page, { ...page, kind: "country", id: own })}">${speech.names.get(own)?.name ?? own}</a>`))}</p>`;
  if (later.length + earlier.length === 0) return html``;
  return html`<h2>${words.kin}</h2>${links(words.predecessors, earlier)}${links(words.successors, later)}`;
}

const joined = (items: readonly Markup[]): Markup => ({
  markup: items.map(({ markup }) => markup).join(", "),
});

function pictureOf(subject: Subject): Picture {
  const { world, edition, code, day, name, situation } = subject;
  const date = edition.speech.formats.date(exactly(day));
  const codes = code === EU ? membersOn(world.atlas.dataset, "eu", day) : new Set([code]);
  return {
    day,
    title: name,
    line: standingLine(subject),
    look: lookOf(world, code, day, situation),
    land: landOn(world, codes, day),
    alt: edition.words.pictureOf(name, date),
  };
}

function lookOf({ atlas }: World, code: Code, day: Day, situation: Situation): Picture["look"] {
  const standing = standingOn(atlas.history, code, day);
  if (situation.kind === "focal") return { look: "focal", standing };
  if (situation.kind === "ruled")
    return { look: situation.status === "occupied" ? "not-a-state" : "dependency", standing };
  const own = standingIn(situation);
  return own && { look: own.suspended ? "suspended" : own.tier, standing: own };
}
