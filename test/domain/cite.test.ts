import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apa, bibtex, type Citation, chicago, csl } from "../../src/domain/cite.ts";
import { parseDay } from "../../src/domain/day.ts";

const CITATION: Citation = {
  title: "Viet Nam’s diplomatic relations on 29 October 2025",
  year: 2026,
  version: "1.0.0",
  accessed: parseDay("2026-11-22"),
  url: "https://atlas.example/?date=2025-10-29&group=g20~asean",
  language: "en",
};

describe("a citation", () => {
  it("reads as APA asks", () => {
    expect(apa(CITATION)).toBe(
      "The Bamboo Atlas contributors. (2026). Viet Nam’s diplomatic relations on 29 October 2025 (Version 1.0.0) " +
        "[Interactive map and data set]. Bamboo Atlas. Retrieved November 22, 2026, from " +
        "https://atlas.example/?date=2025-10-29&group=g20~asean",
    );
  });

  it("reads as Chicago asks", () => {
    expect(chicago(CITATION)).toBe(
      "The Bamboo Atlas contributors. “Viet Nam’s diplomatic relations on 29 October 2025.” Bamboo Atlas, version 1.0.0. " +
        "2026. Accessed November 22, 2026. https://atlas.example/?date=2025-10-29&group=g20~asean.",
    );
  });

  it("is a BibTeX entry whose link is left as it is", () => {
    const entry = bibtex(CITATION);
    expect(entry).toMatch(/^@misc\{bamboo-atlas-1-0-0-viet-nam|^@misc\{bamboo-atlas-1\.0\.0-viet-nam/);
    expect(entry).toContain("  url = {https://atlas.example/?date=2025-10-29&group=g20~asean},");
    expect(entry).toContain("  urldate = {2026-11-22},");
    expect(entry).toContain("  version = {1.0.0},");
    expect(bibtex({ ...CITATION, title: "100 % of A & B_C #1 {x} ~ ^ \\ $" })).toContain(
      "100 \\% of A \\& B\\_C \\#1 \\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$",
    );
  });

  it("is an item of CSL-JSON", () => {
    expect(csl({ ...CITATION, language: "vi" })).toEqual([
      {
        id: expect.stringMatching(/^[a-z0-9.-]+$/),
        type: "map",
        title: CITATION.title,
        author: [{ literal: "The Bamboo Atlas contributors" }],
        publisher: "Bamboo Atlas",
        version: "1.0.0",
        license: "CC-BY-SA-4.0",
        language: "vi",
        issued: { "date-parts": [[2026]] },
        accessed: { "date-parts": [[2026, 11, 22]] },
        URL: CITATION.url,
      },
    ]);
  });

  it("has an id of its own for each title, also a Vietnamese one", () => {
    const id = (title: string) => csl({ ...CITATION, title })[0]?.id;
    expect(id("Quan hệ với Đức")).toBe("bamboo-atlas-1.0.0-quan-he-voi-duc");
    expect(id("on 1 May 2000")).not.toBe(id("on 2 May 2000"));
  });

  it("keeps the braces of BibTeX in pairs and its id plain, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const entry = bibtex({ ...CITATION, title });
        const bare = entry.replace(/\\[\\{}&%$#_]/g, "");
        expect(bare.split("{").length).toBe(bare.split("}").length);
        expect(/^@misc\{[a-z0-9.-]+,\n/.test(entry)).toBe(true);
      }),
    );
  });
});

describe("the small print of a citation", () => {
  it("is a whole BibTeX entry", () => {
    expect(bibtex(CITATION)).toBe(
      `@misc{bamboo-atlas-1.0.0-viet-nam-s-diplomatic-relations-on-29-october-2025,
  author = {{The Bamboo Atlas contributors}},
  title = {{Viet Nam’s diplomatic relations on 29 October 2025}},
  year = {2026},
  version = {1.0.0},
  howpublished = {Bamboo Atlas, interactive map and data set, CC-BY-SA-4.0},
  url = {https://atlas.example/?date=2025-10-29&group=g20~asean},
  urldate = {2026-11-22},
  langid = {english},
`.replace(/,\n$/, "\n}\n"),
    );
    expect(bibtex({ ...CITATION, language: "vi" })).toContain("  langid = {vietnamese}\n}\n");
  });

  it.each(
    [
      ...["January", "February", "March", "April", "May", "June"],
      ...["July", "August", "September", "October", "November", "December"],
    ].map((name, i) => [name, i + 1] as const),
  )("writes %s in words", (name, month) => {
    const accessed = parseDay(`2026-${String(month).padStart(2, "0")}-05`);
    expect(chicago({ ...CITATION, accessed })).toContain(`Accessed ${name} 5, 2026.`);
  });

  it("has an id of at most eighty letters that does not end in a hyphen", () => {
    const id = (title: string) => csl({ ...CITATION, title })[0]?.id;
    const head = "bamboo-atlas-1.0.0-";
    expect(id("a".repeat(100))).toBe(head + "a".repeat(80 - head.length));
    expect(id(`${"a".repeat(79 - head.length)} b`)).toBe(head + "a".repeat(79 - head.length));
    expect(id("ĐỨC — Đức!")).toBe(`${head}duc-duc`);
    expect(id("…")).toBe("bamboo-atlas-1.0.0");
  });
});
