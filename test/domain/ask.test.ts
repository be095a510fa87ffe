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
    ["date:of.GBR:tier.strategic", "date:of.GBR:tier.strategic"],
  ])("%s is taken as %s", (text, taken) => expect(ask(text)).toBe(taken));

  it.each([
    "",
    "nonsense",
    "countries:from.comprehensive:in.nato",
    "date:of.XXX:tier.strategic",
    "roles:of.pope",
    "scalar:name.gdp-rank",
    "milestone:id.m001",
    "countries:from.comprehensive:on.2025-13-01",
  ])("%j asks nothing that can be answered", (text) => expect(ask(text)).toBeNull());
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
