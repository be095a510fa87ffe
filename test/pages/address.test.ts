import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkTo, type Page, PLACEHOLDER, pathOf, rootFrom, siteOf } from "../../scripts/pages/address.ts";
import { settingsOf } from "../../scripts/pages/settings.ts";

const pageArbitrary: fc.Arbitrary<Page> = fc
  .tuple(fc.constantFrom("home", "countries", "country", "story"), fc.constantFrom("en", "vi"))
  .map(
    ([kind, language]) =>
      ({ kind, language, id: kind === "country" ? "KOR" : kind === "story" ? "a-b" : null }) as Page,
  );

describe("addresses of pages", () => {
  it("link from any page to any other under any base", () => {
    fc.assert(
      fc.property(
        pageArbitrary,
        pageArbitrary,
        fc.constantFrom("", "maps/", "maps/atlas/"),
        (from, to, base) => {
          const site = `https://host.example/${base}`;
          expect(new URL(linkTo(from, to), site + pathOf(from)).href).toBe(site + pathOf(to));
          expect(new URL(rootFrom(from), site + pathOf(from)).href).toBe(site);
        },
      ),
    );
  });

  it("are short, and say the language only where it is not English", () => {
    expect(pathOf({ kind: "home", id: null, language: "en" })).toBe("");
    expect(pathOf({ kind: "home", id: null, language: "vi" })).toBe("vi/");
    expect(pathOf({ kind: "country", id: "KOR", language: "en" })).toBe("country/KOR/");
    expect(pathOf({ kind: "story", id: "a-b", language: "vi" })).toBe("vi/story/a-b/");
  });

  it("of the site are taken with or without the slash, and refused if they are none", () => {
    expect(siteOf("https://host.example/maps/atlas")).toBe("https://host.example/maps/atlas/");
    expect(siteOf("http://host.example:8080")).toBe("http://host.example:8080/");
    expect(siteOf(undefined)).toBe(PLACEHOLDER);
    for (const wrong of [
      "host.example",
      "ftp://host.example/",
      "https://host.example/?a=1",
      "javascript:alert(1)",
    ])
      expect(() => siteOf(wrong)).toThrow(RangeError);
  });
});

describe("settings of a build", () => {
  it("without an address are quick, with one they are whole", () => {
    expect(settingsOf({})).toEqual({
      site: PLACEHOLDER,
      isPlaceholder: true,
      pictures: "sample",
      compression: "none",
    });
    const site = "https://host.example/";
    expect(settingsOf({ SITE_URL: site })).toEqual({
      site,
      isPlaceholder: false,
      pictures: "all",
      compression: "full",
    });
  });

  it("can be said one by one", () => {
    const site = "https://host.example/";
    expect(settingsOf({ SITE_URL: site, PICTURES: "0", PRECOMPRESS: "0" })).toMatchObject({
      pictures: "none",
      compression: "none",
    });
    expect(settingsOf({ PICTURES: "all", PRECOMPRESS: "1" })).toMatchObject({
      pictures: "all",
      compression: "full",
    });
    expect(settingsOf({ PRECOMPRESS: "light" })).toMatchObject({ pictures: "sample", compression: "light" });
    expect(() => settingsOf({ PRECOMPRESS: "2" })).toThrow(
      /PRECOMPRESS must be one of 0, 1, none, light, full/,
    );
    expect(() => settingsOf({ PICTURES: "many" })).toThrow(/PICTURES must be one of/);
  });
});
