import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { decodeOptions } from "../../src/state/embed.ts";
import { CONTROLS } from "../../src/state/embed-controls.ts";
import { firstEmbed } from "../../src/state/first-embed.ts";
import { decodeView, knownTo } from "../../src/state/url.ts";
import { defaultView } from "../../src/state/view.ts";
import { DATASET as dataset } from "../real.ts";

const COMPLETE_TO = formatDay(dataset.completeTo);
const first = (text: string) => firstEmbed(new URLSearchParams(text), COMPLETE_TO);

describe("what is known of an embed before the dataset is there", () => {
  it("is which controls it will have, whatever is asked for", () => {
    const word = fc.constantFrom(...CONTROLS, "none", "TITLE", "", " ", "nonsense", "<b>");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const search = `controls=${encodeURIComponent(words.join("~"))}`;
        expect(first(search).controls).toEqual(decodeOptions(search).options.controls);
      }),
    );
    expect(first("").controls).toEqual(decodeOptions("").options.controls);
  });

  it("is whether it will play, whatever is asked for", () => {
    for (const word of ["", "0", "1", "false", "true", "TRUE", " 1", "2", "no", "<b>"]) {
      const search = `autoplay=${encodeURIComponent(word)}`;
      const { autoplay } = decodeOptions(search).options;
      expect([word, first(search).pending, first(search).day]).toEqual(
        autoplay ? [word, "neutral", "other"] : [word, null, "newest"],
      );
    }
  });

  it.each([
    ["", null],
    ["theme=dark&country=KOR&controls=none", null],
    ["date=1960-07-15", "neutral"],
    ["tier=special", "neutral"],
    ["autoplay=1", "neutral"],
    ["autoplay=0", null],
    ["view=globe", "hidden"],
    ["story=doi-moi&controls=none", "hidden"],
    // The title names both days, the legend what the map is coloured by.
    ["compare=1990-01-01", "hidden"],
    ["compare=1990-01-01&controls=legend", "neutral"],
    ["layer=since", "hidden"],
    ["group=eu", "hidden"],
    ["layer=since&group=eu&controls=title~timeline", "neutral"],
  ])("is whether the served picture would be wrong or elsewhere: %j leaves it %s", (text, expected) => {
    expect(first(text).pending).toBe(expected);
  });

  it.each([
    ["", "newest"],
    ["date=", "newest"],
    [`date=${COMPLETE_TO}`, "complete"],
    [`date=${formatDay(dataset.end)}`, "other"],
    ["date=1960", "other"],
    ["date=2025-02-30", "other"],
    ["date=1800-01-01", "complete"],
    ["autoplay=1", "other"],
    ["autoplay=1&date=1960-07-15", "complete"],
  ])("is what the legend will say of the day: %j opens on the %s", (text, expected) => {
    expect(first(text).day).toBe(expected);
  });

  it("takes for complete no date that opens on a later day", () => {
    const known = knownTo(dataset);
    const text = fc.oneof(
      fc
        .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.constantFrom(
        "1999-13-01",
        "1999-02-29",
        "19990101",
        " 1999-01-01",
        "+1999-01-01",
        "1999",
        "1999-05",
        "<b>",
      ),
    );
    fc.assert(
      fc.property(text, (date) => {
        const search = `date=${encodeURIComponent(date)}`;
        const { view } = decodeView(search, defaultView(dataset.end, "en"), known);
        if (first(search).day === "complete") expect(view.day).toBeLessThanOrEqual(parseDay(COMPLETE_TO));
      }),
    );
  });
});
