import { describe, expect, it } from "vitest";
import { formatFuzzyDay, parseDay, parseFuzzyDay } from "../../src/domain/day.ts";
import { type Finding, find } from "../../src/domain/find.ts";
import { buildFindIndex } from "../../src/domain/find-index.ts";
import type { Milestone } from "../../src/domain/milestone.ts";
import { DATASET } from "../real.ts";

const said = (finding: Finding | undefined): string => {
  if (finding === undefined) return "nothing";
  if (finding.kind === "country") return finding.code;
  if (finding.kind === "group") return `#${finding.id}`;
  return finding.kind === "day" ? formatFuzzyDay(finding.date) : finding.milestone.id;
};

describe("finding among a few", () => {
  const event = (
    id: string,
    date: string,
    title: string,
    place: string | null,
    summary: string,
  ): Milestone => ({
    ...{ id, date: parseFuzzyDay(date), theme: "", title, summary, place, codes: [] },
    ...{ confidence: "single", sources: [], note: null },
  });
  const name = (plain: string, ...dated: readonly string[]) => ({
    name: plain,
    dated: dated.map((own) => ({ name: own, from: DATASET.start, to: DATASET.end })),
  });
  const build = () =>
    buildFindIndex({
      names: new Map(
        Object.entries({
          ...{
            AAA: name("Alpha Beta", "Gamma"),
            BBB: name("Betania"),
            CCC: name("Beta"),
            DDD: name("Old Beta"),
          },
          ...{ EEE: name("Abeta Land"), FFF: name("Zeta"), GGG: name("Theta"), HHH: name("Theta") },
        }),
      ) as never,
      kinds: new Map(
        Object.entries({
          AAA: "state",
          BBB: "state",
          CCC: "territory",
          DDD: "former-state",
          GGG: "former-state",
          HHH: "state",
        }),
      ) as never,
      capitals: new Map(),
      aliases: new Map([["FFF", ["Zed Land", "Theta Minor"]]]) as never,
      groups: new Map([
        ["zl", ["Zeta League", "Zeta"]],
        ["bt", ["Betan Union"]],
        ["th", ["Thetas"]],
        ["pl", []],
      ]),
      milestones: [
        event("m1", "1950-01-18", "Kappa meets Beta", "Lambda", "A summary of rhoticism"),
        event("m2", "1950", "Kappa again", null, "Nothing"),
        event("m3", "1950-01", "Mu", "Kappa", "xy"),
        event("m4", "1951-01-18", "Kappa", null, ""),
        event("m5", "1949-01-18", "Kappa the first", null, ""),
        event("m6", "1952-01-18", "Kappa the last", null, ""),
      ],
      start: parseDay("1945-09-02"),
      end: parseDay("2026-06-08"),
    });
  const index = build();
  const found = (text: string) => find(build(), text).map(said).join(" ");

  it.each([
    ["beta", "CCC BBB AAA DDD #bt m1"],
    ["bet", "BBB CCC AAA DDD EEE #bt m1"],
    ["be", "BBB CCC AAA DDD #bt m1"],
    ["abeta", "EEE"],
    ["alphabeta", "AAA"],
    ["beta alpha", "AAA"],
    ["gamma", "AAA"],
    ["zed", "FFF"],
    ["land zed", "FFF"],
    ["zeta", "FFF #zl"],
    ["zeta league", "#zl"],
    ["zl", "#zl"],
    ["bt", "#bt"],
    ["pl", "#pl"],
    ["theta", "HHH GGG FFF #th"],
    ["aaa", "AAA"],
    ["kappa", "m4 m3 m5 m2"],
    ["lambda", "m1"],
    ["rhot", "m1"],
    ["rho", ""],
    ["mu", "m3"],
    ["k", ""],
    ["xy", ""],
    ["oticism", ""],
    ["", ""],
    ["thetas", "#th"],
    ["betan union", "#bt"],
  ])("“%s” leads to: %s", (text, wanted) => expect(found(text)).toBe(wanted));

  it("tells the other name by which something was found, and none for its own", () => {
    const matched = (text: string) => {
      const [first] = find(index, text);
      return first && "matched" in first ? first.matched : undefined;
    };
    expect([matched("alpha"), matched("aaa"), matched("gamma"), matched("zed")]).toEqual([
      null,
      null,
      "Gamma",
      "Zed Land",
    ]);
    expect([matched("zeta league"), matched("zl"), matched("thetas")]).toEqual([null, null, null]);
  });

  it.each([
    ["18/1/1950", "1950-01-18 m1"],
    ["1/1950", "1950-01 m1 m3"],
    ["1950", "1950 m1 m2 m3"],
    ["19/1/1950", "1950-01-19"],
    ["17/1/1950", "1950-01-17"],
  ])("the day, month or year %s has its events", (text, wanted) => expect(found(text)).toBe(wanted));

  it.each([
    ["1/9/1945", "before"],
    ["2/9/1945", null],
    ["9/1945", null],
    ["8/1945", "before"],
    ["8/6/2026", null],
    ["9/6/2026", "after"],
    ["6/2026", null],
    ["7/2026", "after"],
  ])("%s lies beyond: %s", (text, beyond) =>
    expect(find(index, text)[0]).toMatchObject({ kind: "day", beyond }),
  );
});

describe("the first thing that was found", () => {
  const plain = (name: string) => ({ name, dated: [] });
  const index = (countries: Readonly<Record<string, string>>, groups: Readonly<Record<string, string>>) =>
    buildFindIndex({
      names: new Map(Object.entries(countries).map(([code, name]) => [code, plain(name)])) as never,
      groups: new Map(Object.entries(groups).map(([id, name]) => [id, [name]])),
      ...{
        kinds: new Map(),
        aliases: new Map(),
        capitals: new Map(),
        milestones: [],
        start: DATASET.start,
        end: DATASET.end,
      },
    });
  const found = (
    text: string,
    countries: Readonly<Record<string, string>>,
    groups: Readonly<Record<string, string>>,
  ) => find(index(countries, groups), text).map(said).join(" ");

  it("is a group that is called by its very name, where no country is", () => {
    expect(found("asea", { AAA: "Asea Land" }, { x: "Asea", y: "Asea Plus" })).toBe("#x AAA #y");
    expect(found("asea", { AAA: "Asea" }, { x: "Asea" })).toBe("AAA #x");
    expect(found("asea", { AAA: "Land of Asea" }, { x: "Asea Plus" })).toBe("AAA #x");
    expect(found("sea", { AAA: "Asea" }, { x: "Asea" })).toBe("AAA");
  });

  it("is followed by seven countries and three groups at most", () => {
    const many = (n: number, name: string) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`${name}${i}`, `Sea ${i}`]));
    expect(found("sea", many(9, "C"), many(4, "g")).split(" ")).toHaveLength(8 + 3);
  });
});
