import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_OPTIONS, decodeOptions, encodeOptions } from "../../src/state/embed.ts";
import { CONTROLS } from "../../src/state/embed-controls.ts";

const read = (search: string) => decodeOptions(search);

describe("the options of an embed", () => {
  it("are the usual ones where nothing is asked for", () => {
    expect(read("")).toEqual({ options: DEFAULT_OPTIONS, faults: [] });
    expect(read("?date=1995-07-12&controls=&host=&autoplay=")).toEqual({
      options: DEFAULT_OPTIONS,
      faults: [],
    });
  });

  it("name what stands around the map; nothing but mistakes leaves the usual", () => {
    expect(read("controls=search~title").options.controls).toEqual(["search", "title"]);
    expect(read("controls=NONE").options.controls).toEqual([]);
    const partly = read("controls=title~rubbish");
    expect(partly.options.controls).toEqual(["title"]);
    expect(partly.faults).toEqual([{ param: "controls", value: "rubbish", reason: "unknown-value" }]);
    expect(read("controls=rubbish").options.controls).toEqual(DEFAULT_OPTIONS.controls);
  });

  it("play by themselves only where that is said", () => {
    expect(read("autoplay=1").options.autoplay).toBe(true);
    expect(read("autoplay=0").options.autoplay).toBe(false);
    expect(read("autoplay=yes")).toMatchObject({
      options: { autoplay: false },
      faults: [{ param: "autoplay" }],
    });
  });

  it("let named hosts command, and nobody where the name is none", () => {
    expect(read("host=https%3A%2F%2FNews.example").options.hosts).toEqual(["https://news.example"]);
    expect(read("host=https://a.example:8443~http://b.example/").options.hosts).toEqual([
      "https://a.example:8443",
      "http://b.example",
    ]);
    for (const wrong of [
      "news.example",
      "https://news.example/path",
      "https://a@news.example",
      "https://news.example?x",
      "javascript:alert(1)",
      "*",
      "null",
      "https://",
    ]) {
      const { options, faults } = read(`host=${encodeURIComponent(wrong)}`);
      expect([wrong, options.hosts, faults.length]).toEqual([wrong, [], 1]);
    }
  });

  it("are read as they were written", () => {
    const origin = fc
      .webAuthority()
      .map((authority) => `https://${authority}`)
      .filter((text) => !text.includes("~") && URL.canParse(text) && new URL(text).origin === text);
    const options = fc.record({
      controls: fc.subarray([...CONTROLS]),
      autoplay: fc.boolean(),
      hosts: fc.option(fc.uniqueArray(origin, { maxLength: 3 })),
    });
    fc.assert(
      fc.property(options, (asked) => {
        const { options: got, faults } = read(encodeOptions(asked));
        expect({ ...got, controls: [...got.controls].sort() }).toEqual({
          ...asked,
          controls: [...asked.controls].sort(),
        });
        expect(faults).toEqual([]);
      }),
    );
  });
});
