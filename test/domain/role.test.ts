import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Day, formatDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
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

describe("the kind of a role", () => {
  it.each([
    ["asean-host-2020", null, "host"],
    ["asean-host-2020", "2021", "host"],
    ["unsc-president-2020", null, "lead"],
    ["asean-chair-2020", "2021", "lead"],
    ["asean-secretary-general-2013", "2018", "lead"],
    ["unga-vice-president-2022", "2023", "lead"],
    ["un-member-1977", null, "membership"],
    ["brics-partner-2025", null, "membership"],
    ["unsc-member-2020", "2022", "seat"],
    ["ilc-judge-2023", null, "seat"],
    ["memberless-2023", null, "seat"],
  ])("%s to %s is %s", (id, to, kind) => {
    expect(roleKindOf(made(id, "2013", to))).toBe(kind);
  });
});

it("roles stand from the first to begin to the last", () => {
  const roles = [made("c", "2010", null), made("a", null, "2000"), made("b", "1990-05", null)];
  expect(roles.toSorted(byBeginning).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

describe("a span, by what is known of its ends", () => {
  const told = (from: string | null, to: string | null, id = "x-seat-1") => {
    const { softFrom, from: sure, to: until, softTo } = roleSpanOf(made(id, from, to));
    return [softFrom, sure, until, softTo]
      .map((day) => (Number.isFinite(day) ? formatDay(day) : String(day)))
      .join(" ");
  };

  it.each([
    ["2008-01-01", "2010-01-01", "2008-01-01 2008-01-01 2010-01-01 2010-01-01"],
    ["2008-03", "2010-05", "2008-03-01 2008-04-01 2010-04-01 2010-05-01"],
    ["2008", "2010", "2008-01-01 2009-01-01 2009-01-01 2010-01-01"],
    ["2008", "2009", "2008-01-01 2009-01-01 2008-01-01 2009-01-01"],
    ["2008", "2008-06-01", "2008-01-01 2008-06-01 2008-06-01 2008-06-01"],
    ["2008-06-01", "2009", "2008-06-01 2008-06-01 2008-06-01 2009-01-01"],
    [null, "2010-01-01", "-Infinity -Infinity 2010-01-01 2010-01-01"],
    ["2008-01-01", null, "2008-01-01 2008-01-01 Infinity Infinity"],
    ["2008", null, "2008-01-01 2009-01-01 Infinity Infinity"],
  ])("from %s to %s", (from, to, span) => {
    expect(told(from, to)).toBe(span);
  });

  it.each([
    ["2006-11-18", null, "2006-11-18 2006-11-18 2006-11-18 2006-11-18"],
    ["2006-11", null, "2006-11-01 2006-12-01 2006-11-01 2006-12-01"],
    ["2006-11-18", "2006-11-20", "2006-11-18 2006-11-18 2006-11-20 2006-11-20"],
  ])("hosting from %s to %s", (from, to, span) => {
    expect(told(from, to, "apec-host-2006")).toBe(span);
  });
});

describe("the rows of a small chart", () => {
  const of = (id: string, body: string, from: string, to: string | null) => ({ ...made(id, from, to), body });
  const rows = roleRows([
    of("one-seat-2010", "One", "2010-01-01", "2010-06-01"),
    of("two-seat-2011", "Two", "2011-12-31", "2012-06-01"),
    of("three-seat-2012", "Three", "2012-01-01", "2013-01-01"),
    of("apec-host-2017", "APEC", "2017-11", null),
    of("apec-host-2006", "APEC", "2006-11", null),
    of("who-seat-2000", "WHO", "2000", "2003"),
    of("who-seat-1990", "WHO", "1990", "1993"),
    of("unsc-member-2008", "UNSC", "2008-01-01", "2010-01-01"),
    of("unsc-member-2020", "UNSC", "2020-01-01", "2022-01-01"),
    of("un-member-1977", "UN", "1977-09-20", null),
    of("unscear-seat-2020", "UNSCEAR", "2020-01-01", "2021-01-01"),
  ]);

  it("has the principal bodies first, each from the first term to the last, then what is alone, where there is room", () => {
    expect(rows.map(({ body, roles }) => [body, roles.map(({ id }) => id).join(" ")])).toEqual([
      ["UNSC", "unsc-member-2008 unsc-member-2020"],
      ["APEC", "apec-host-2006 apec-host-2017"],
      ["WHO", "who-seat-1990 who-seat-2000"],
      [null, "one-seat-2010 three-seat-2012 unscear-seat-2020"],
      [null, "two-seat-2011"],
    ]);
  });
});
