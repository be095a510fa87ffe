import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partiesOn } from "../../src/domain/atlas.ts";
import { type Day, formatFuzzyDay, parseDay } from "../../src/domain/day.ts";
import { factsOf, type Summarised } from "../../src/domain/summary.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { dayArbitrary } from "../arbitrary.ts";
import { ATLAS, DATASET } from "../real.ts";

const view = (date: string | Day, more: Partial<Summarised> = {}): Summarised => ({
  day: typeof date === "string" ? parseDay(date) : date,
  compareDay: null,
  selection: [],
  tiers: [],
  groups: [],
  match: "any",
  ...more,
});

const facts = (date: string | Day, more?: Partial<Summarised>) => factsOf(ATLAS, view(date, more));

describe("the facts of a view", () => {
  it("count the states with relations on the day", () => {
    expect(facts("1945-09-02").counts.related).toBe(0);
    expect(facts("1995-07-11").counts.related).toBe(154);
    expect(facts("1995-07-12").counts.related).toBe(155);
    expect(facts("2025-12-31").counts).toMatchObject({ related: 195, partners: 42 });
  });

  it("count what was broken off apart", () => {
    const { tally } = facts("1975-04-30").counts;
    expect(tally.suspended).toBe(1);
  });

  it("bring the last complete day's counts where the records are no longer complete, and only there", () => {
    expect(facts(DATASET.completeTo).complete).toBeNull();
    expect(facts((DATASET.completeTo + 1) as Day).complete).toMatchObject({
      day: DATASET.completeTo,
      partners: 42,
    });
  });

  it("tell what happened on that very day, never what is only known by the month", () => {
    expect(facts("1995-07-12").events.map(({ code, kind }) => [code, kind])).toEqual([["USA", "tier"]]);
    expect(facts("2001-03-01").events).toEqual([]);
    expect(facts("1995-07-13").events).toEqual([]);
  });

  it("say where a chosen country stands: a state, the Union, or no state that day", () => {
    const selection = ["USA", "EU", "AGO", "VNM"] as never;
    expect(facts("1975-04-30", { selection }).selected.map(({ code, kind }) => [code, kind])).toEqual([
      ["USA", "state"],
      ["EU", "organisation"],
      ["AGO", "absent"],
    ]);
  });

  it("date relations that were broken off by the break", () => {
    const [chile] = facts("1975-04-30", { selection: ["CHL"] as never }).selected;
    expect(chile).toMatchObject({ standing: { suspended: true }, from: { day: parseDay("1973-09-11") } });
  });

  it("count within groups, all or any", () => {
    expect(facts("2025-10-29", { groups: ["g20"] }).scope).toMatchObject({
      countries: { length: 19 },
      partners: { length: 16 },
    });
    const all = facts("2025-10-29", { groups: ["g20", "asean"], match: "all" }).scope;
    expect(all?.countries).toEqual(["IDN"]);
  });

  it("compare from the earlier day to the later whichever was given first", () => {
    const there = facts("2025-12-31", { compareDay: parseDay("2024-12-31") }).moves;
    const back = facts("2024-12-31", { compareDay: parseDay("2025-12-31") }).moves;
    expect(there).toEqual(back);
    expect(there?.movers).toHaveLength(17);
    expect(facts("2024-12-31", { compareDay: parseDay("2024-12-31") }).moves).toBeNull();
  });

  it("name in each chosen class exactly as many states as are counted in it", () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const { classes, counts, special } = facts(day, { tiers: TALLY_CLASSES });
        for (const { name, codes } of classes) expect(codes).toHaveLength(counts.tally[name]);
        expect(special).toHaveLength(counts.tally.special);
        const suspended = classes.find(({ name }) => name === "suspended")?.codes.length ?? 0;
        const none = classes.find(({ name }) => name === "none")?.codes.length ?? 0;
        expect(counts.related + suspended + none).toBe(partiesOn(ATLAS, day).length);
      }),
    );
  });
});

describe("the facts of a view, to the letter", () => {
  it("leave out land that passed, and tell states that came", () => {
    expect(facts("1997-07-01").events).toEqual([]);
    expect(facts("1975-11-11").events.map(({ code, kind }) => `${code} ${kind}`)).toContain("AGO appeared");
  });

  it("date a standing by when it came about, and not at all where there never was any", () => {
    const selection = ["USA", "CHL", "BTN", "SUN"] as never;
    const at = (day: string) =>
      facts(day, { selection }).selected.map(({ code, kind, from }) => [
        code,
        kind,
        from && formatFuzzyDay(from),
      ]);
    expect(at("1991-12-26")).toEqual([
      ["USA", "state", null],
      ["CHL", "state", "1971-03-25"],
      ["BTN", "state", null],
      ["SUN", "absent", "1950-01-30"],
    ]);
    expect(at("1991-12-25")[3]).toEqual(["SUN", "state", "1950-01-30"]);
    expect(at("1973-09-11")[1]).toEqual(["CHL", "state", "1973-09-11"]);
    expect(facts("2025-12-31", { selection: ["QQQ"] as never }).selected).toMatchObject([
      { kind: "absent", from: null },
    ]);
  });

  it("have no scope, classes or moves where none were asked for", () => {
    expect(facts("2025-12-31")).toMatchObject({ scope: null, classes: [], moves: null });
  });

  it("name the classes that were chosen, in their order, within the chosen groups alone", () => {
    const tiers = ["special", "none"] as const;
    expect(facts("2025-12-31", { tiers, groups: ["asean"] }).classes).toEqual([
      { name: "special", codes: expect.arrayContaining(["KHM", "LAO"]) },
      { name: "none", codes: [] },
    ]);
    expect(facts("2025-12-31", { tiers }).classes[0]?.codes.toSorted()).toEqual(["CUB", "KHM", "LAO"]);
    expect(facts("2025-12-31").special.toSorted()).toEqual(["CUB", "KHM", "LAO"]);
    const both = facts("2025-12-31", { tiers: ["special"], groups: ["asean", "g20"], match: "all" });
    expect(both.classes).toEqual([{ name: "special", codes: [] }]);
  });

  it("say from which day to which", () => {
    const { moves } = facts("2025-12-31", { compareDay: parseDay("2024-12-31") });
    expect([moves?.from, moves?.to]).toEqual([parseDay("2024-12-31"), parseDay("2025-12-31")]);
  });
});
