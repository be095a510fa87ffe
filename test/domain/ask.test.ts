import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/data/checks/claims.ts";
import { ASK_KINDS, firstQuestion, parseAsk, questionOf } from "../../src/domain/ask.ts";
import { parseDay } from "../../src/domain/day.ts";
import { evaluate } from "../../src/domain/measure-evaluate.ts";
import { formatMeasure } from "../../src/domain/measure-text.ts";
import { ATLAS, DATASET, TABLES } from "../real.ts";

const EVIDENCE = evidenceOf(TABLES);
const DAY = parseDay("2025-12-31");
const ask = (text: string) => {
  const question = parseAsk(EVIDENCE, text, DAY);
  return question && formatMeasure(question);
};

describe("the question of an address", () => {
  it.each([
    [
      "countries:from.comprehensive:in.g20:with.eu",
      "countries:from.comprehensive:in.g20:with.eu:on.2025-12-31",
    ],
    ["countries:from.relations:in.un:on.1977-09-20", "countries:from.relations:in.un:on.1977-09-20"],
    ["peacekeepers:on.2099-01-01", "peacekeepers:on.2026-06-08"],
    ["established:on.1900-01-01", "established:on.1945-09-02"],
    ["roles:of.hrc-member", "roles:of.hrc-member"],
    ["roles", "roles:on.2025-12-31"],
    ["roles:of.hrc-member:on.2099-01-01", "roles:of.hrc-member:on.2026-06-08"],
    ["date:of.GBR:tier.strategic", "date:of.GBR:tier.strategic"],
  ])("%s is taken as %s", (text, taken) => expect(ask(text)).toBe(taken));

  it.each([
    "",
    "date:of.XXX:tier.relations",
    "roles:of.hrc",
    "roles:of.hrc-member-2014-2016",
    "roles:of.hrc-member-2014",
    "nonsense",
    "countries:from.comprehensive:in.nato",
    "date:of.XXX:tier.strategic",
    "roles:of.pope",
    "scalar:name.gdp-rank",
    "milestone:id.m001",
    "countries:from.comprehensive:on.2025-13-01",
  ])("%j asks nothing that can be answered", (text) => expect(ask(text)).toBeNull());
});

describe("a question of another kind", () => {
  const dated = firstQuestion(parseDay("1999-12-31"));
  const undated = questionOf("date", dated, ATLAS);

  it("keeps the day of the one before", () => {
    const texts = ASK_KINDS.map((kind) => formatMeasure(questionOf(kind, dated, ATLAS)));
    expect(texts).toEqual([
      "countries:from.comprehensive:on.1999-12-31",
      "established:on.1999-12-31",
      `date:of.${DATASET.establishments[0]?.code}:tier.relations`,
      "agreements:status.signed:on.1999-12-31",
      "economies:status.signed:on.1999-12-31",
      "roles:on.1999-12-31",
      "peacekeepers:on.1999-12-31",
    ]);
  });

  it("takes the last complete day where the one before had none", () => {
    expect(formatMeasure(questionOf("established", undated, ATLAS))).toBe("established:on.2025-12-31");
    const all = { kind: "roles", of: "hrc-member", on: null } as const;
    expect(formatMeasure(questionOf("peacekeepers", all, ATLAS))).toBe("peacekeepers:on.2025-12-31");
  });

  it("asks of the European Union where the records begin no relations", () => {
    const empty = { ...ATLAS, dataset: { ...DATASET, establishments: [] } };
    expect(questionOf("date", dated, empty)).toEqual({ kind: "date", of: "EU", tier: "relations" });
  });
});

it("every kind of question can be reached from every other, and answers", () => {
  for (const from of ASK_KINDS) {
    const before = questionOf(from, firstQuestion(DAY), ATLAS);
    for (const kind of ASK_KINDS) {
      const question = questionOf(kind, before, ATLAS);
      expect(question.kind).toBe(kind);
      expect(ask(formatMeasure(question))).toBe(formatMeasure(question));
      expect(evaluate(EVIDENCE, question, DATASET.completeTo).counted.length).toBeGreaterThan(0);
    }
  }
});
