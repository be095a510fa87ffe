import { group } from "d3";
import { addMonths, type Day, dayAfter, FOREVER, type Precision } from "./day.ts";
import { covers, type RoleRecord } from "./record.ts";

/** What Viet Nam, or a person from there, does in a body: sits in it for a term, leads it, hosts it, or belongs to it without end. */
export const ROLE_KINDS = ["seat", "lead", "host", "membership"] as const;

export type RoleKind = (typeof ROLE_KINDS)[number];

/** A stretch of time as it is drawn: surely there from `from` to `to`, perhaps from `softFrom` and until `softTo`. */
export interface RoleSpan {
  readonly softFrom: Day;
  readonly from: Day;
  readonly to: Day;
  /** The first day on which it surely is no more; an exact end has no soft part. `FOREVER` where none is known. */
  readonly softTo: Day;
}

/** A row of a chart: all roles in one body, or several bodies (`null`) of one role each. */
export interface RoleRow {
  readonly body: string | null;
  readonly roles: readonly RoleRecord[];
}

/** Bodies that come first in a chart, by the beginning of a role's id. */
const PRINCIPAL = ["unsc", "hrc", "asean", "ecosoc", "apec"] as const;

/** In a row of several bodies each role is given this much time, so that its neighbours can be told apart. */
const LEAST_DAYS = 2 * 365;

const LEADS = /-(chair|president|vice-president|secretary-general)-/;
const HOSTS = /-host-/;

const MONTHS: Readonly<Record<Precision, number>> = { day: 0, month: 1, year: 12 };

/** The kind of a role, as its id spells it. What has no end in the records and is no office is a membership. */
export function roleKindOf({ id, to }: RoleRecord): RoleKind {
  if (HOSTS.test(id)) return "host";
  if (LEADS.test(id)) return "lead";
  return to === null && /-(member|partner)-/.test(id) ? "membership" : "seat";
}

/**
 * When a role was held. Spans are half-open: `to` is the first day, month or year in which it no longer is, so an
 * end known to the month lies somewhere in the month before. Hosting of which no end is known lasts as long as
 * its month or year.
 */
export function roleSpanOf(role: RoleRecord): RoleSpan {
  const { from, to } = role;
  const softFrom = from?.day ?? (-FOREVER as Day);
  const sureFrom = from === null || from.precision === "day" ? softFrom : dayAfter(from);
  if (to === null && roleKindOf(role) !== "host")
    return { softFrom, from: sureFrom, to: FOREVER, softTo: FOREVER };
  const softTo = to?.day ?? sureFrom;
  const sureTo = to === null ? softFrom : addMonths(to.day, -MONTHS[to.precision]);
  // Where beginning and end may lie in one month or year, nothing is sure: all of it is soft.
  return { softFrom, from: Math.min(sureFrom, softTo) as Day, to: Math.max(softFrom, sureTo) as Day, softTo };
}

/** The roles that are held on a day; one that begins in a month or year begins with its first day. */
export function rolesOn(roles: readonly RoleRecord[], day: Day): readonly RoleRecord[] {
  return roles.filter((role) => covers(role, day));
}

/**
 * The rows of a chart, without memberships that never end: the principal bodies, then those in which Viet Nam
 * had several roles, then all others, as many in a row as have room beside each other.
 */
export function roleRows(roles: readonly RoleRecord[]): readonly RoleRow[] {
  const terms = roles.filter((role) => roleKindOf(role) !== "membership").toSorted(byBeginning);
  const bodies = [...group(terms, ({ body }) => body)].map(([body, own]) => ({ body, roles: own }));
  const rank = ({ roles: [first] }: RoleRow) => {
    const at = PRINCIPAL.findIndex((name) => first?.id.startsWith(`${name}-`));
    return at < 0 ? PRINCIPAL.length : at;
  };
  const several = bodies.filter((row) => row.roles.length > 1).sort((a, b) => rank(a) - rank(b));
  const single = bodies.flatMap((row) => (row.roles.length === 1 ? row.roles : []));
  return [...several, ...packed(single).map((own) => ({ body: null, roles: own }))];
}

/** From the first to the last to begin. */
export function byBeginning(a: RoleRecord, b: RoleRecord): number {
  return roleSpanOf(a).softFrom - roleSpanOf(b).softFrom;
}

/** Each role goes to the first row in which it has room. */
function packed(roles: readonly RoleRecord[]): readonly (readonly RoleRecord[])[] {
  const rows: { end: number; readonly roles: RoleRecord[] }[] = [];
  for (const role of roles) {
    const { softFrom, softTo } = roleSpanOf(role);
    const end = Math.max(softTo, softFrom + LEAST_DAYS);
    const row = rows.find((taken) => taken.end <= softFrom);
    if (row) {
      row.roles.push(role);
      row.end = end;
    } else rows.push({ end, roles: [role] });
  }
  return rows.map((row) => row.roles);
}
