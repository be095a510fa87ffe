import { parseCode } from "./country.ts";
import { type Day, formatDay, parseDay } from "./day.ts";
import {
  AGREEMENT_EXTRAS,
  type AgreementsMeasure,
  type CountriesMeasure,
  EXTRAS,
  type Measure,
  type MeasureKind,
} from "./measure.ts";
import { TIERS } from "./tier.ts";

/** The form of a written measure, for columns and addresses. */
export const MEASURE_PATTERN = "[a-z]+(:[a-z]+\\.[\\w~-]+)*";

/** The parts of one written measure, `key.value` each; taking one removes it. */
interface Parts {
  readonly take: (key: string) => string | null;
  readonly need: (key: string) => string;
  readonly day: () => Day | null;
  /** Words in the order of `allowed`, so that one set is written in one way only. */
  readonly words: <T extends string>(key: string, allowed: readonly T[]) => readonly T[];
  /** The keys that nobody asked for. */
  readonly left: () => readonly string[];
}

function partsOfText(texts: readonly string[]): Parts {
  const values = new Map(texts.map((part) => [part.split(".", 1)[0] ?? "", part.replace(/^[^.]*\.?/, "")]));
  if (values.size < texts.length) throw new RangeError("a part stands twice");
  const take = (key: string) => {
    const value = values.get(key) ?? null;
    values.delete(key);
    return value;
  };
  return {
    take,
    need: (key) => take(key) ?? fail(`${key} is missing`),
    day: () => {
      const value = take("on");
      return value === null ? null : parseDay(value);
    },
    words: (key, allowed) => {
      const words = (take(key)?.split("~") ?? []).map((word) => oneOf(word, allowed));
      return allowed.filter((word) => words.includes(word));
    },
    left: () => [...values.keys()],
  };
}

function fail(reason: string): never {
  throw new RangeError(reason);
}

function slug(value: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : fail(`${value} is not lower-case words`);
}

const slugOrNone = (value: string | null) => (value === null ? null : slug(value));

function oneOf<T extends string>(value: string, allowed: readonly T[]): T {
  return allowed.find((word) => word === value) ?? fail(`${value} is none of ${allowed.join(", ")}`);
}

const READERS: { readonly [K in MeasureKind]: (parts: Parts) => Measure } = {
  countries: readCountries,
  established: (parts) => ({ kind: "established", on: parts.day() }),
  agreements: (parts) => readAgreements("agreements", parts),
  economies: (parts) => readAgreements("economies", parts),
  date: (parts) => ({
    kind: "date",
    of: parseCode(parts.need("of")),
    tier: oneOf(parts.need("tier"), TIERS.slice(1)),
  }),
  milestone: (parts) => ({ kind: "milestone", id: slug(parts.need("id")) }),
  roles: (parts) => ({ kind: "roles", of: slugOrNone(parts.take("of")), on: parts.day() }),
  peacekeepers: (parts) => ({ kind: "peacekeepers", on: parts.day() }),
  scalar: (parts) => ({ kind: "scalar", name: slug(parts.need("name")) }),
};

const KINDS = Object.keys(READERS) as readonly MeasureKind[];

function readCountries(parts: Parts): CountriesMeasure {
  const [from, at] = [parts.take("from"), parts.take("at")];
  if ((from === null) === (at === null)) fail("either from or at is needed");
  const tier = from === null ? oneOf(at ?? "", TIERS) : oneOf(from, TIERS.slice(1, -1));
  const [group, extras, on] = [slugOrNone(parts.take("in")), parts.words("with", EXTRAS), parts.day()];
  return { kind: "countries", reach: from === null ? "at" : "from", tier, group, with: extras, on };
}

function readAgreements(kind: AgreementsMeasure["kind"], parts: Parts): AgreementsMeasure {
  const status = oneOf(parts.need("status"), ["signed", "in-force"]);
  return { kind, status, with: parts.words("with", AGREEMENT_EXTRAS), on: parts.day() };
}

/**
 * The measure that a text such as `countries:from.comprehensive:in.g20:with.eu:on.2025-12-31` spells.
 *
 * @throws RangeError saying what cannot be read. Whether a group or a country exists is not asked here.
 */
export function parseMeasure(text: string): Measure {
  const [kind = "", ...rest] = text.split(":");
  const parts = partsOfText(rest);
  const measure = READERS[oneOf(kind, KINDS)](parts);
  const [left] = parts.left();
  return left === undefined ? measure : fail(`${left} means nothing here`);
}

/** The inverse of `parseMeasure`, at most 120 characters of letters, digits and `_ ~ . : -`. */
export function formatMeasure(measure: Measure): string {
  const parts = partsOf(measure).flatMap(([key, value]) =>
    value === null || value === "" ? [] : `${key}.${value}`,
  );
  return [measure.kind, ...parts].join(":");
}

function partsOf(measure: Measure): readonly (readonly [key: string, value: string | null])[] {
  const on = ["on", "on" in measure && measure.on !== null ? formatDay(measure.on) : null] as const;
  switch (measure.kind) {
    case "countries": {
      const { reach, tier, group } = measure;
      return [[reach, tier], ["in", group], ["with", measure.with.join("~")], on];
    }
    case "agreements":
    case "economies":
      return [["status", measure.status], ["with", measure.with.join("~")], on];
    case "date":
      return [
        ["of", measure.of],
        ["tier", measure.tier],
      ];
    case "milestone":
      return [["id", measure.id]];
    case "roles":
      return [["of", measure.of], on];
    case "scalar":
      return [["name", measure.name]];
    default:
      return [on];
  }
}
