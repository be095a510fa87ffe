// @vitest-environment jsdom
import { csvParseRows } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomText, jsonText } from "../../scripts/feeds/formats.ts";
import { html } from "../../scripts/pages/html.ts";
import { calendarText } from "../../src/domain/anniversary-calendar.ts";
import { bibtex, csl } from "../../src/domain/cite.ts";
import type { Day } from "../../src/domain/day.ts";
import { exportRows } from "../../src/domain/export.ts";
import { viewCsv, viewJson, viewSheets } from "../../src/view/data/files.ts";
import { workbookFiles } from "../../src/view/data/workbook.ts";
import { FIRST_CHOICES, WAYS } from "../../src/view/share/choices.ts";
import { snippetOf } from "../../src/view/share/snippet.ts";
import { isFormula, parseCsv } from "../csv.ts";
import { ATLAS, DATASET } from "../real.ts";
import { DEFAULTS } from "../state/fakes.ts";
import { always, TIMEOUT } from "./cases.ts";
import { FORMULAE, hostileText, MARKUP } from "./payloads.ts";

const parsed = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

const DAY = "1995-07-12";
const VIEW = { ...DEFAULTS, day: DATASET.start as Day, tiers: [] };
const rowsNamed = (name: string) => exportRows(ATLAS, VIEW, () => name).slice(0, 3);

const ORIGIN = {
  title: "x",
  version: "1",
  licence: "x",
  attribution: "x",
  url: "https://example.org/",
  accessed: DAY,
};

/** Nothing of a text may become an element, an attribute that acts, or a comment. */
function expectNoMarkup(document: Document, allowed: string): void {
  const names = [...document.body.querySelectorAll("*")].map(({ localName }) => localName);
  expect(names.filter((name) => !allowed.split(" ").includes(name))).toEqual([]);
  const acting = [...document.body.querySelectorAll("*")].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith("on") || name === "srcdoc"),
  );
  expect(acting).toEqual([]);
}

describe("a hostile name", () => {
  it(
    "is a text to whatever opens a table of it, and the same text when it is read back",
    () => {
      always(
        "CSV exports",
        hostileText,
        (name) => {
          const csv = viewCsv(rowsNamed(name));
          for (const cell of csvParseRows(csv).flat()) expect(isFormula(cell)).toBe(false);
          expect(parseCsv(csv).map((row) => row["name"])).toEqual(rowsNamed(name).map((row) => row.name));
          const json = JSON.parse(viewJson(rowsNamed(name), { ...ORIGIN, title: name })) as { title: string };
          expect(json.title).toBe(name);
        },
        { cost: 10 },
      );
    },
    TIMEOUT,
  );

  it.each(FORMULAE)("that is the formula %j computes nothing in CSV", (name) => {
    const cells = csvParseRows(viewCsv(rowsNamed(name))).flat();
    expect(cells).toContain(`'${name}`);
    expect(cells.filter(isFormula)).toEqual([]);
  });

  it(
    "leaves a workbook whose every part is well-formed, and every cell a text",
    () => {
      always(
        "workbooks",
        hostileText,
        (name) => {
          const files = workbookFiles(viewSheets(rowsNamed(name), { ...ORIGIN, title: name }));
          for (const [path, text] of Object.entries(files)) {
            const document = parsed(text, "application/xml");
            expect([path, document.querySelector("parsererror")]).toEqual([path, null]);
            expect(document.querySelector("f")).toBeNull();
            for (const cell of document.querySelectorAll("c"))
              expect(cell.getAttribute("t")).toBe("inlineStr");
          }
        },
        { cost: 100 },
      );
    },
    TIMEOUT,
  );

  it(
    "stays in its line of a calendar",
    () => {
      always("calendars", hostileText, (name) => {
        const entry = { uid: "a@b", day: VIEW.day, title: name, text: name, url: null };
        const text = calendarText({ name, language: "vi", stamp: VIEW.day, entries: [entry] });
        const lines = text.replaceAll("\r\n ", "").split("\r\n");
        expect(lines).toHaveLength(17);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.filter((line) => line.startsWith("BEGIN:"))).toHaveLength(2);
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
      });
    },
    TIMEOUT,
  );

  it(
    "is no command to TeX and no structure to JSON in a citation",
    () => {
      always("citations", hostileText, (title) => {
        const citation = {
          title,
          year: 2026,
          version: "1.0.0",
          accessed: VIEW.day,
          url: ORIGIN.url,
          language: "vi",
        };
        const text = bibtex(citation);
        const bare = text.replace(/\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\[&%$#_{}]/g, "");
        expect((bare.match(/\{/g) ?? []).length).toBe((bare.match(/\}/g) ?? []).length);
        expect(bare).not.toMatch(/\\/);
        expect(csl(citation)[0]?.title).toBe(title);
      });
    },
    TIMEOUT,
  );

  it(
    "is no element in a page, a feed or a piece of code to paste",
    () => {
      always(
        "pages, feeds and snippets",
        fc.oneof(hostileText, fc.constantFrom(...MARKUP)),
        (text) => {
          const page = html`<p title="${text}">${text}</p>`.markup;
          expectNoMarkup(parsed(page, "text/html"), "p");
          const entry = {
            id: "tag:a",
            title: text,
            url: ORIGIN.url,
            day: VIEW.day,
            kind: "step" as const,
            paragraphs: [text],
            items: [text],
          };
          const feed = {
            id: "tag:x",
            title: text,
            subtitle: text,
            language: "vi",
            site: ORIGIN.url,
            self: ORIGIN.url,
            entries: [entry],
          };
          expect(parsed(atomText(feed), "application/xml").querySelector("parsererror")).toBeNull();
          expect((JSON.parse(jsonText(feed)) as { title: string }).title).toBe(text);
          for (const way of WAYS) {
            const link = { href: "https://example.org/", text };
            const parts = {
              root: "https://example.org/",
              pairs: [["story", text] as const],
              choices: { ...FIRST_CHOICES, way },
            };
            const code = snippetOf({ ...parts, title: text, link, picture: null, release: null });
            expectNoMarkup(parsed(code, "text/html"), "iframe div bamboo-atlas a script noscript");
          }
        },
        { cost: 100 },
      );
    },
    TIMEOUT,
  );
});
