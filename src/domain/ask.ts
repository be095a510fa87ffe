import { EU } from "./country.ts";
import { clampDay, type Day } from "./day.ts";
import { type Measure, type MeasureKind, onDay, UN_GROUP } from "./measure.ts";
import type { Evidence } from "./measure-count.ts";
import { parseMeasure } from "./measure-text.ts";

/** What a reader can ask: whatever is counted on a day, and the date of a step. */
export const ASK_KINDS = [
  "countries",
  "established",
  "date",
  "agreements",
  "economies",
  "roles",
  "peacekeepers",
] as const satisfies readonly MeasureKind[];

export type AskKind = (typeof ASK_KINDS)[number];
export type Question = Extract<Measure, { readonly kind: AskKind }>;

/** The question that an address asks, on `day` where it names none; null if it asks nothing that can be answered. */
export function parseAsk(evidence: Evidence, text: string, day: Day): Question | null {
  try {
    const measure = parseMeasure(text);
    return isQuestion(measure) && isKnown(evidence, measure) ? settle(evidence, measure, day) : null;
  } catch {
    return null;
  }
}

/** The question that a form opens with: how many partners on a day. */
export function firstQuestion(on: Day): Question {
  return { kind: "countries", reach: "from", tier: "comprehensive", group: null, with: [], on };
}

/** The simplest question of another kind, on the same day. */
export function questionOf(kind: AskKind, before: Question, of: Evidence["atlas"]): Question {
  const on = "on" in before && before.on !== null ? before.on : of.dataset.completeTo;
  switch (kind) {
    case "countries":
      return firstQuestion(on);
    case "agreements":
    case "economies":
      return { kind, status: "signed", with: [], on };
    case "date":
      return { kind, of: of.dataset.establishments[0]?.code ?? EU, tier: "relations" };
    case "roles":
      return { kind, of: null, on };
    default:
      return { kind, on };
  }
}

function isQuestion(measure: Measure): measure is Question {
  return ASK_KINDS.some((kind) => kind === measure.kind);
}

function isKnown({ atlas, roles }: Evidence, measure: Question): boolean {
  if (measure.kind === "countries" && measure.group !== null) {
    const { group } = measure;
    return group === UN_GROUP || atlas.dataset.memberships.some((row) => row.group === group);
  }
  if (measure.kind === "date") return atlas.kinds.has(measure.of);
  if (measure.kind !== "roles" || measure.of === null) return true;
  return roles.some(({ id }) => id.replace(/-\d{4}$/, "") === measure.of);
}

/** Held within the timeline. Seats of one body are asked for without a day: all of them. */
function settle({ atlas }: Evidence, measure: Question, day: Day): Question {
  if (!("on" in measure)) return measure;
  if (measure.kind === "roles" && measure.of !== null && measure.on === null) return measure;
  return onDay(measure, clampDay(measure.on ?? day, atlas.dataset.start, atlas.dataset.end));
}
