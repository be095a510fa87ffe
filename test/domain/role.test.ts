import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Day, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import type { RoleRecord } from "../../src/domain/record.ts";
import { byBeginning, roleKindOf, roleRows, roleSpanOf, rolesOn } from "../../src/domain/role.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { TABLES } from "../real.ts";

const ROLES: readonly RoleRecord[] = TABLES.roles.map((row) => ({
  ...row,
  body: row.body_en,
  role: row.role_en,
  note: row.note_en,
}));
const role = (id: string) => {
  const found = ROLES.find((row) => row.id === id);
  if (!found) throw new Error(`no role ${id}`);
  return found;
};
const made = (id: string, from: string | null, to: string | null): RoleRecord => ({
  id,
  body: "A body",
  role: "Member",
  from: from === null ? null : parseFuzzyDay(from),
  to: to === null ? null : parseFuzzyDay(to),
  confidence: "single",
  sources: [],
  note: null,
});
const heldOn = (date: string) => rolesOn(ROLES, parseDay(date)).map(({ id }) => id);

describe("the roles of a day", () => {
  it.each([
    ["2007-12-31", false],
    ["2008-01-01", true],
    ["2009-12-31", true],
    ["2010-01-01", false],
  ])("has the first term on the Security Council on %s: %s", (date, isHeld) => {
    expect(heldOn(date).includes("unsc-member-2008")).toBe(isHeld);
  });

  it("passes from one term on the Human Rights Council to the next without a gap or an overlap", () => {
    for (const date of ["2025-12-31", "2026-01-01"])
      expect(heldOn(date).filter((id) => id.startsWith("hrc-")).length).toBe(1);
  });

  it("agrees with the drawn span: held from its soft beginning to its soft end", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        for (const row of ROLES) {
          const { softFrom, from, to, softTo } = roleSpanOf(row);
          expect(softFrom <= from && from <= softTo && to <= softTo, row.id).toBe(true);
          if (row.from === null || (row.to === null && roleKindOf(row) === "host")) continue;
          expect(rolesOn([row], day).length === 1, row.id).toBe(softFrom <= day && day < softTo);
        }
      }),
    );
  });
});

describe("a span", () => {
  it("is soft where only the month or year is known", () => {
    expect(roleSpanOf(made("x-member-1", "1978", "1983"))).toEqual({
      softFrom: parseDay("1978-01-01"),
      from: parseDay("1979-01-01"),
      to: parseDay("1982-01-01"),
      softTo: parseDay("1983-01-01"),
    });
  });

  it("has hard ends where the day is known", () => {
    const span = roleSpanOf(role("unsc-member-2008"));
    expect([span.softFrom, span.softTo]).toEqual([span.from, span.to]);
  });

  it("lasts as long as its year where hosting has no end", () => {
    const { softFrom, softTo } = roleSpanOf(role("apec-host-2027"));
    expect(softTo).toBe(addMonths(softFrom, 12));
  });

  it("has no end where none is known", () => {
    expect(roleSpanOf(role("asean-member-1995")).softTo).toBe(Number.POSITIVE_INFINITY as Day);
  });
});

describe("the rows of the chart", () => {
  const rows = roleRows(ROLES);

  it("begins with the Security Council, the Human Rights Council and ASEAN", () => {
    expect(rows.slice(0, 3).map(({ body }) => body)).toEqual([
      "UN Security Council",
      "UN Human Rights Council",
      "Association of Southeast Asian Nations (ASEAN)",
    ]);
  });

  it("has every role but the lasting memberships, once", () => {
    const shown = rows.flatMap((row) => row.roles.map(({ id }) => id)).sort();
    const terms = ROLES.filter((row) => roleKindOf(row) !== "membership").map(({ id }) => id);
    expect(shown).toEqual(terms.sort());
    expect(shown).not.toContain("un-member-1977");
  });

  it("leaves room between the roles of a shared row", () => {
    for (const { roles } of rows.filter(({ body }) => body === null)) {
      roles.slice(1).forEach((next, i) => {
        const before = roles[i] as RoleRecord;
        expect(roleSpanOf(next).softFrom).toBeGreaterThanOrEqual(roleSpanOf(before).softTo);
      });
      expect(roles).toEqual(roles.toSorted(byBeginning));
    }
  });
});
