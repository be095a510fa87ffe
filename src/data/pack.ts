import { type AtomId, COUNTRY_KINDS, type Code } from "../domain/country.ts";
import {
  type Country,
  type Dataset,
  type Establishment,
  type Membership,
  type PartnershipStep,
  type Severance,
  STEP_TIERS,
  TERRITORY_STATUSES,
  type TerritorySpan,
} from "../domain/dataset.ts";
import { type Day, FOREVER, type Precision } from "../domain/day.ts";
import {
  asDay,
  asRecord,
  asText,
  type Codec,
  type Codecs,
  days,
  daysOr,
  ends,
  oneOf,
  optionalDays,
  PackError,
  packRows,
  unpackRows,
  wordLists,
  words,
} from "./codec.ts";

const CODE = /^[A-Z]{2,3}$/;
const codes: Codec<Code> = words(CODE);
const codeLists: Codec<readonly Code[]> = wordLists(CODE);
const precisions: Codec<Precision> = oneOf(["day", "month", "year"]);
const tiers: Codec<PartnershipStep["tier"]> = oneOf(STEP_TIERS);

const COUNTRIES: Codecs<Country> = {
  code: codes,
  kind: oneOf(COUNTRY_KINDS),
  from: optionalDays,
  to: optionalDays,
  un: optionalDays,
  successors: codeLists,
};

/** Stands for the end of a span that ends when the next one of its atom begins, as most do. */
const AT_NEXT = Number.NEGATIVE_INFINITY as Day;

const TERRITORY: Codecs<TerritorySpan> = {
  atom: words<AtomId>(/^[a-zA-Z0-9-]+$/),
  holder: codes,
  status: oneOf(TERRITORY_STATUSES),
  from: daysOr<Day>([]),
  to: daysOr([
    ["", FOREVER],
    [".", AT_NEXT],
  ]),
  rulers: codeLists,
};

const ESTABLISHMENTS: Codecs<Establishment> = { code: codes, day: days, precision: precisions };

const SEVERANCES: Codecs<Severance> = {
  code: codes,
  from: days,
  fromPrecision: precisions,
  to: ends,
  toPrecision: precisions,
};

const STEPS: Codecs<PartnershipStep> = { code: codes, day: days, precision: precisions, tier: tiers };

const MEMBERSHIPS: Codecs<Membership> = { group: words(/^[a-z0-9-]+$/), code: codes, from: days, to: ends };

/** The dataset as a JSON value that is short, and shorter still when compressed. */
export function pack(dataset: Dataset): Readonly<Record<string, unknown>> {
  return {
    version: dataset.version,
    start: dataset.start,
    completeTo: dataset.completeTo,
    end: dataset.end,
    countries: packRows(COUNTRIES, dataset.countries),
    territory: packRows(TERRITORY, dataset.territory.map(untilNext)),
    establishments: packRows(ESTABLISHMENTS, dataset.establishments),
    severances: packRows(SEVERANCES, dataset.severances),
    steps: packRows(STEPS, dataset.steps),
    memberships: packRows(MEMBERSHIPS, dataset.memberships),
  };
}

/**
 * The inverse of `pack`: a dataset equal to the one that was packed.
 *
 * @throws PackError naming the part and the field that could not have been packed.
 */
export function unpack(packed: unknown): Dataset {
  const parts = asRecord(packed);
  return {
    version: part(parts, "version", asText),
    start: part(parts, "start", asDay),
    completeTo: part(parts, "completeTo", asDay),
    end: part(parts, "end", asDay),
    countries: part(parts, "countries", (value) => unpackRows(COUNTRIES, value)),
    territory: part(parts, "territory", (value) => unpackRows(TERRITORY, value).map(untilDay)),
    establishments: part(parts, "establishments", (value) => unpackRows(ESTABLISHMENTS, value)),
    severances: part(parts, "severances", (value) => unpackRows(SEVERANCES, value)),
    steps: part(parts, "steps", (value) => unpackRows(STEPS, value)),
    memberships: part(parts, "memberships", (value) => unpackRows(MEMBERSHIPS, value)),
  };
}

type Spans = readonly TerritorySpan[];

function untilNext(span: TerritorySpan, i: number, spans: Spans): TerritorySpan {
  const next = spans[i + 1];
  return next?.atom === span.atom && next.from === span.to ? { ...span, to: AT_NEXT } : span;
}

function untilDay(span: TerritorySpan, i: number, spans: Spans): TerritorySpan {
  if (span.to !== AT_NEXT) return span;
  const next = spans[i + 1];
  if (next?.atom !== span.atom) throw new PackError(`to: ${span.atom} has no next span`);
  return { ...span, to: next.from };
}

function part<T>(parts: Readonly<Record<string, unknown>>, name: string, read: (value: unknown) => T): T {
  try {
    return read(parts[name]);
  } catch (cause) {
    if (!(cause instanceof PackError)) throw cause;
    throw new PackError(`${name}: ${cause.message}`, { cause });
  }
}
