import { describe, expect, it } from "vitest";
import { packRecords, unpackRecords } from "../../../src/data/records.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import { evaluate } from "../../../src/domain/measure-evaluate.ts";
import { parseMeasure } from "../../../src/domain/measure-text.ts";
import { ledger as en } from "../../../src/i18n/en/ledger.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { ledger as vi } from "../../../src/i18n/vi/ledger.ts";
import { sentenceOf } from "../../../src/view/ledger/wording.ts";
import { ATLAS, NAMES, tableTexts } from "../../real.ts";

const WORDS = { en, vi };
const EVIDENCE = {
  atlas: ATLAS,
  ...unpackRecords(packRecords(tableTexts(), "en")),
  roles: [],
  milestones: [],
};

/** What the ledger says to a question, without the day that it begins with. */
function said(ask: string, on: string, language: Language): string {
  const [measure, day] = [parseMeasure(`countries:${ask}`), parseDay(on)];
  const teller = { words: WORDS[language], formats: FORMATS[language](), names: NAMES[language] };
  const sentence = sentenceOf(teller, measure, evaluate(EVIDENCE, measure, day), day);
  return sentence.replace(/^[^,]*, /, "");
}

describe("a count of countries", () => {
  it.each([
    [
      "from.relations:in.comecon",
      "2000-01-01",
      "no member of COMECON was there to count.",
      "Hội đồng Tương trợ Kinh tế (SEV) không có thành viên nào để tính.",
    ],
    [
      "from.relations:in.comecon:with.special",
      "2000-01-01",
      "no member of COMECON was there to count.",
      "Hội đồng Tương trợ Kinh tế (SEV) không có thành viên nào để tính.",
    ],
    [
      "from.relations:in.g8",
      "2000-01-01",
      "the one member of the G8 outside the G7 had diplomatic relations with Viet Nam.",
      "thành viên duy nhất của G8 ngoài G7 có quan hệ ngoại giao với Việt Nam.",
    ],
    [
      "from.strategic:in.g8",
      "2000-01-01",
      "no member of the G8 outside the G7 (there was one) stood at strategic partnership or higher.",
      "không thành viên nào của G8 ngoài G7 (chỉ có một) ở cấp đối tác chiến lược trở lên.",
    ],
    [
      "at.strategic:in.asean",
      "2026-06-08",
      "1 of the 10 other members of ASEAN stood at strategic partnership, no higher.",
      "1 trong 10 thành viên khác của ASEAN ở đúng cấp đối tác chiến lược.",
    ],
    [
      "at.strategic:in.asean",
      "1995-07-27",
      "none of the 6 members of ASEAN stood at strategic partnership, no higher.",
      "không thành viên nào trong 6 thành viên ASEAN ở đúng cấp đối tác chiến lược.",
    ],
    [
      "from.relations:in.asean",
      "2026-06-08",
      "all 10 other members of ASEAN had diplomatic relations with Viet Nam.",
      "cả 10 thành viên khác của ASEAN có quan hệ ngoại giao với Việt Nam.",
    ],
    [
      "from.relations:in.asean:with.vietnam",
      "2026-06-08",
      "all 11 members of ASEAN had diplomatic relations with Viet Nam; Viet Nam itself is counted among the members.",
      "cả 11 thành viên ASEAN có quan hệ ngoại giao với Việt Nam; tính chính Việt Nam trong số thành viên.",
    ],
    [
      "at.none:in.asean",
      "2026-06-08",
      "none of the 10 other members of ASEAN had no diplomatic relations with Viet Nam.",
      "không thành viên nào trong 10 thành viên khác của ASEAN chưa có quan hệ ngoại giao với Việt Nam.",
    ],
    [
      "from.comprehensive:in.g7",
      "2025-12-31",
      "all 7 members of the G7 stood at comprehensive partnership or higher.",
      "cả 7 thành viên G7 ở cấp đối tác toàn diện trở lên.",
    ],
    [
      "from.relations",
      "1948-01-01",
      "no country had diplomatic relations with Viet Nam.",
      "không nước nào có quan hệ ngoại giao với Việt Nam.",
    ],
    [
      "from.relations",
      "1950-01-18",
      "1 country had diplomatic relations with Viet Nam.",
      "1 nước có quan hệ ngoại giao với Việt Nam.",
    ],
    [
      "from.relations",
      "1950-02-18",
      "10 countries had diplomatic relations with Viet Nam.",
      "10 nước có quan hệ ngoại giao với Việt Nam.",
    ],
  ])("%s on %s", (ask, on, english, vietnamese) => {
    expect([said(ask, on, "en"), said(ask, on, "vi")]).toEqual([english, vietnamese]);
  });

  it.each([
    [1, 1, "the one other member of X", "thành viên khác duy nhất của X"],
    [0, 1, "no other member of X (there was one)", "không thành viên khác nào của X (chỉ có một)"],
    [2, 2, "both other members of X", "cả 2 thành viên khác của X"],
    [1, 2, "1 of the 2 other members of X", "1 trong 2 thành viên khác của X"],
  ])("names %i of %i others", (n, base, english, vietnamese) => {
    const among = { group: "X", base, isOthers: true };
    expect([en.members(n, among), vi.members(n, among)]).toEqual([english, vietnamese]);
  });

  it("says of a group of Viet Nam alone that it had no other member", () => {
    const among = { group: "X", base: 0, isOthers: true };
    expect(en.noMembers("1 May 2000", among)).toBe("On 1 May 2000, no other member of X was there to count.");
    expect(vi.noMembers("1 tháng 5 năm 2000", among)).toBe(
      "Vào ngày 1 tháng 5 năm 2000, X không có thành viên nào khác để tính.",
    );
  });
});
