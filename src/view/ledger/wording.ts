import type { Figure } from "../../domain/claim.ts";
import type { Day } from "../../domain/day.ts";
import type { PartFinding } from "../../domain/finding.ts";
import type { Alteration, Variant } from "../../domain/finding-variants.ts";
import type { CountriesMeasure, Measure } from "../../domain/measure.ts";
import type { Count, Item, Outside } from "../../domain/measure-count.ts";
import { type Names, nameOn } from "../../domain/names.ts";
import type { Among, LedgerMessages } from "../../i18n/en/ledger.ts";
import { exactly, type Formats } from "../../i18n/format.ts";

/** Everything that it takes to put a count into words. */
export interface Teller {
  readonly words: LedgerMessages;
  readonly formats: Formats;
  readonly names: Names;
}

/** What was counted on a day, and how much it came to, as one sentence. */
export function sentenceOf(teller: Teller, measure: Measure, count: Count, day: Day): string {
  const { words, formats } = teller;
  const date = formats.date(exactly(day));
  const n = count.number;
  switch (measure.kind) {
    case "countries":
      return countriesSentence(teller, measure, count, date);
    case "agreements":
    case "economies":
      return agreementSentence(teller, measure, n, date);
    case "established":
      return words.established(date, n);
    case "peacekeepers":
      return words.peacekeepers(date, formats.number(n));
    case "roles":
      return measure.of === null || measure.on !== null
        ? words.rolesOn(date, n)
        : words.rolesOf(n, bodyOf(count));
    default:
      return datedSentence(teller, measure, count, day);
  }
}

function countriesSentence(teller: Teller, measure: CountriesMeasure, count: Count, date: string): string {
  const { words } = teller;
  const among = amongWhom(teller, measure, count);
  if (among?.base === 0) return words.noMembers(date, among);
  const subject = among === null ? words.countries(count.number) : words.members(count.number, among);
  return words.sentence(
    date,
    subject,
    words.stood[measure.reach][measure.tier],
    remarks(teller, measure.with),
  );
}

/** The members that were looked through; null where all countries were. */
function amongWhom({ words }: Teller, { group }: CountriesMeasure, { base, outside }: Count): Among | null {
  if (group === null || base === null) return null;
  const isOthers = outside.some(({ reason }) => reason === "viet-nam");
  return { group: words.groups[group] ?? group, base, isOthers };
}

function agreementSentence(
  teller: Teller,
  measure: Extract<Measure, { kind: "agreements" | "economies" }>,
  n: number,
  date: string,
): string {
  const { words } = teller;
  const isSigned = measure.status === "signed";
  const agreements = isSigned ? words.agreementsSigned(date, n) : words.agreementsInForce(date, n);
  const head =
    measure.kind === "economies"
      ? words.economies(date, n, isSigned)
      : measure.with.length > 0
        ? words.agreementsAll(date, n)
        : agreements;
  return `${[head, ...remarks(teller, measure.with)].join("; ")}.`;
}

function datedSentence(teller: Teller, measure: Measure, { counted }: Count, day: Day): string {
  const { words, formats, names } = teller;
  const [item] = counted;
  if (item?.kind === "milestone") return words.milestone(item.row.title, formats.date(item.row.date));
  if (measure.kind !== "date") return "";
  const [country, tier] = [nameOn(names, measure.of, day), words.ask.tiers[measure.tier]];
  if (item?.kind !== "step") return words.stepNever(country, tier);
  return words.stepTo(nameOn(names, measure.of, item.date.day), tier, formats.dateInSentence(item.date));
}

const remarks = ({ words }: Teller, extras: readonly string[]): readonly string[] =>
  extras.flatMap((extra) => words.counts[extra] ?? []);

function bodyOf({ counted: [item] }: Count): string {
  return item?.kind === "role" ? item.row.body : "";
}

/** A figure as the language writes it. */
export function figureIn({ words, formats }: Teller, figure: Figure): string {
  switch (figure.kind) {
    case "count":
      return formats.number(figure.number);
    case "share":
      return words.of(formats.number(figure.number), formats.number(figure.of));
    case "over":
      return words.over(formats.number(figure.number));
    case "date":
      return formats.date(figure.date);
    case "term":
      return words.term(figure.first, figure.last);
    case "years":
      return words.years(figure.number);
    default:
      return words[figure.kind];
  }
}

/** A printed figure within a sentence of ours: words such as "more than 60" are marked as not ours. */
function printedIn(teller: Teller, figure: Figure): string {
  const text = figureIn(teller, figure);
  return ["over", "hundreds", "most"].includes(figure.kind) ? `“${text}”` : text;
}

/** What the records say to a figure, sentence by sentence; empty where there is nothing to compare. */
export function findingSentences(teller: Teller, part: PartFinding): readonly string[] {
  const { words } = teller;
  const { figure, agrees, variants, between } = part;
  if (figure === null || agrees === null) return [];
  if (agrees) return [agreement(teller, part, figure)];
  const printed = printedIn(teller, figure);
  const given = words.givesNot(whatIsGiven(teller, part), printed);
  if (variants.length > 0) {
    return [
      given,
      ...variants.map((variant) => words.wouldBe(printedAs(teller, variant, printed), how(teller, variant))),
    ];
  }
  return [given, between === null ? words.noVariant : betweenSentence(teller, between, printed)];
}

function agreement(teller: Teller, { count, measure, day }: PartFinding, figure: Figure): string {
  const { words, formats } = teller;
  const [item] = count.counted;
  if (figure.kind === "term") return words.termFound(figureIn(teller, figure));
  if (figure.kind === "years" && item?.kind === "milestone") {
    return words.yearsFound(figureIn(teller, figure), formats.date(item.row.date));
  }
  if (measure.kind === "date" || measure.kind === "milestone")
    return datedSentence(teller, measure, count, day);
  const isOneRole = measure.kind === "roles" && count.number === 1;
  if ((figure.kind === "date" || isOneRole) && item) return words.gives(itemText(teller, item, day));
  return words.gives(whatIsGiven(teller, { count }));
}

function whatIsGiven({ words, formats }: Teller, { count }: Pick<PartFinding, "count">): string {
  const n = formats.number(count.number);
  return count.base === null ? n : words.of(n, formats.number(count.base));
}

/** Words such as "hundreds" hold on many days; otherwise a variant gives a number of its own. */
function printedAs(
  { words, formats }: Teller,
  { count, alterations, measure }: Variant,
  printed: string,
): string {
  if (measure.kind === "peacekeepers" && alterations.some(({ kind }) => kind === "day")) return printed;
  const n = formats.number(count.number);
  return count.base === null ? n : words.of(n, formats.number(count.base));
}

function how(teller: Teller, { alterations }: Variant): string {
  return alterations.map((alteration) => condition(teller, alteration)).join(teller.words.both);
}

function condition({ words, formats }: Teller, alteration: Alteration): string {
  if (alteration.kind === "day") {
    const from = formats.date(exactly(alteration.from));
    if (alteration.to === null) return words.fromDay(from);
    return words.onDays(from, formats.date(exactly((alteration.to - 1) as Day)));
  }
  const key =
    alteration.kind === "everywhere"
      ? "everywhere"
      : `${alteration.kind} ${"what" in alteration ? alteration.what : alteration.to}`;
  return words.conditions[key] ?? key;
}

function betweenSentence(
  { words, formats }: Teller,
  [low, high]: NonNullable<PartFinding["between"]>,
  printed: string,
): string {
  const date = (day: Day) => formats.date(exactly(day));
  return words.between(
    printed,
    formats.number(low.number),
    date(low.day),
    formats.number(high.number),
    date(high.day),
  );
}

/** One thing that was counted, or that was not, in a few words. */
export function itemText({ words, formats, names }: Teller, item: Item, day: Day): string {
  switch (item.kind) {
    case "country":
    case "economy":
      return nameOn(names, item.code, day);
    case "step":
      return `${nameOn(names, item.code, item.date.day)}: ${words.ask.tiers[item.tier]}, ${formats.date(item.date)}`;
    case "milestone":
      return `${item.row.title}, ${formats.date(item.row.date)}`;
    case "agreement":
      return item.row.signed ? `${item.row.name}, ${formats.shortDate(item.row.signed)}` : item.row.name;
    case "role": {
      const { body, role, from, to } = item.row;
      const last = to?.precision === "day" ? exactly((to.day - 1) as Day) : to;
      const span = [from, last].map((date) => (date ? formats.shortDate(date) : "…"));
      return [body, role, span[0] === span[1] ? span[0] : span.join(" – ")].join(", ");
    }
    case "total":
      return item.row.what;
  }
}

/** Why something is just outside, and from when it is not. */
export function reasonText({ words, formats }: Teller, { item, reason, later }: Outside): string {
  const isCountry = item.kind === "country";
  const why =
    isCountry && (reason === "lower" || reason === "higher")
      ? words.standsAt(words.ask.tiers[item.tier])
      : words.reasons[reason];
  return later === null ? why : `${why}; ${words.later(formats.date(later))}`;
}
