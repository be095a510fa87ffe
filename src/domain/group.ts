import type { Code } from "./country.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";

/** The members of a group on a day. */
export function membersOn(dataset: Dataset, group: string, day: Day): ReadonlySet<Code> {
  const members = dataset.memberships.filter((m) => m.group === group && m.from <= day && day < m.to);
  return new Set(members.map(({ code }) => code));
}

/** The groups a country belongs to on a day, in the order of the table. */
export function groupsOf(dataset: Dataset, code: Code, day: Day): readonly string[] {
  const own = dataset.memberships.filter((m) => m.code === code && m.from <= day && day < m.to);
  return [...new Set(own.map(({ group }) => group))];
}
