import { describe, expect, it } from "vitest";
import { leftovers } from "./story-numbers.ts";

describe("numbers that no figure covers", () => {
  it.each([
    ["Hai nước ký năm 1995.", ["Hai"]],
    ["Ba nước, năm nước và mười hai nước.", ["ba", "năm", "mười", "hai"]],
    ["Trong năm nước có bốn nước.", ["bốn", "năm"]],
    ["Hạng tư, hai mươi lăm nước, hàng trăm người.", ["tư", "lăm", "mươi", "hai", "trăm"]],
    ["Một nước nâng cấp.", ["một"]],
    ["Nửa số nước; một đôi; vài chục; ba nghìn.", ["nửa", "một", "đôi", "chục", "nghìn", "ba"]],
  ])("are found in Vietnamese: %s", (text, words) => {
    const found = leftovers(text, ["1995"], "vi").map((word) => word.toLowerCase());
    expect(found.toSorted()).toEqual(words.map((word) => word.toLowerCase()).toSorted());
  });

  it.each([
    "Cuối năm, con số đã khác. Cùng năm với Pháp, trong năm đó.",
    "Một bài báo viết về đầu tư và tư cách của hai bên.",
    "Từng hiệp định một",
    "nhiều trong một năm",
  ])("are not seen where the words mean something else: %s", (text) => {
    expect(leftovers(text, [], "vi")).toEqual([]);
  });

  it("are found in English above nineteen, too", () => {
    expect(leftovers("Hundreds of people, twenty states, half a dozen.", [], "en")).toEqual([
      ...["twenty", "dozen", "hundreds", "half"],
    ]);
  });
});
