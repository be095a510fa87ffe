import { describe, expect, it } from "vitest";
import { formatFuzzyDay } from "../../src/domain/day.ts";
import { readDate } from "../../src/domain/find-date.ts";

describe("readDate, to the letter", () => {
  const read = (text: string) => {
    const date = readDate(text);
    return date && formatFuzzyDay(date);
  };
  const ENGLISH = "January February March April May June July August September October November December";
  const VIETNAMESE = "giêng,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai";
  const month = (i: number) => `1995-${String(i + 1).padStart(2, "0")}`;

  it.each([...ENGLISH.split(" ").entries()])("knows month %i, %s", (i, name) => {
    expect([read(`${name} 1995`), read(`${name.slice(0, 3)} 3, 1995`)]).toEqual([month(i), `${month(i)}-03`]);
  });

  it.each([...VIETNAMESE.split(",").entries()])("knows month %i, tháng %s", (i, name) => {
    expect(read(`tháng ${name} năm 1995`)).toBe(month(i));
    expect(read(`3 tháng ${name} 1995`)).toBe(`${month(i)}-03`);
  });

  it.each([
    ["trong năm 1995", "1995"],
    ["t12 1995", "1995-12"],
    ["25/7/1995", "1995-07-25"],
    ["7/25/1995", "1995-07-25"],
    ["25/13/1995", null],
    ["13/25/1995", null],
    ["foo 1995", null],
    ["3 foo 1995", null],
    ["at7 1995", null],
    ["in 1995", "1995"],
    ["year 1995", "1995"],
    ["trong 1995", "1995"],
    ["tháng một 1995", "1995-01"],
    ["1995-7-2", "1995-07-02"],
    ["t7 1995", "1995-07"],
    ["12 năm 1995", "1995-12"],
    ["ngày 2/7/1995", "1995-07-02"],
    ["2 tháng 7 1995", "1995-07-02"],
    ["ngày 2 tháng bảy 1995", "1995-07-02"],
    ["the 1st of July of 1995", "1995-07-01"],
    ["2nd July 1995", "1995-07-02"],
    ["on 3rd July 1995", "1995-07-03"],
    ["July of 1995", "1995-07"],
    ["July the 22nd, 1995", "1995-07-22"],
    ["12/13/1995", "1995-12-13"],
    ["12/12/1995", "1995-12-12"],
    ["13/12/1995", "1995-12-13"],
  ])("reads “%s” as %s", (text, wanted) => expect(read(text)).toBe(wanted));

  it.each([
    ...["x 1995", "1995 x", "x 7/1995", "7/1995 x", "123/1995", "12345-07", "1995-123", "1995-07-123"],
    ...[
      "tháng foo 1995",
      "x tháng bảy 1995",
      "tháng bảy 1995 x",
      "Ju 1995",
      "septemberx 1995",
      "x July 1995",
    ],
    ...["July 1995 x", "the July 1995", "July 123 1995", "x July 12 1995", "July 12 1995 x", "13/25/1995"],
    ...[
      "25/13/1995",
      "0/1995",
      "T13/1995",
      "at7/1995",
      "12 July 95",
      "123 July 1995",
      "x 1/7/1995",
      "1/7/1995 x",
    ],
    ...["x 1995-07", "1995-07 x", "ngày 1995", "ngày tháng bảy 1995", "1 2 3 1995"],
  ])("takes “%s” for no date", (text) => expect(read(text)).toBeNull());
});
