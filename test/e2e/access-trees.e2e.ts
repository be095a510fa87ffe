import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open } from "./open.ts";
import { LANGUAGES, type Language } from "./screens.ts";

/**
 * What a screen reader is given, part by part, as files to be read. A change fails with the lines that changed;
 * once they read well, `npx vitest run --config vitest.e2e.config.ts access-trees -u` takes them over.
 */
interface Part {
  readonly name: string;
  readonly query: string;
  readonly hear: (page: Page) => Promise<string>;
}

/** So many lines of the tree below an element; `from` is what has to stand first. */
async function linesOf(page: Page, selector: string, most: number, from = selector): Promise<string> {
  await page.locator(from).first().waitFor({ state: "attached" });
  const read = () => page.locator(selector).first().ariaSnapshot();
  // Late words have come when two readings agree.
  let [before, last] = ["", await read()];
  for (let i = 0; before !== last && i < 20; i++) {
    await page.waitForTimeout(300);
    [before, last] = [last, await read()];
  }
  const lines = last.split("\n");
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join("\n");
}

/** What is said of a thing besides its place in the tree. */
const spoken = (page: Page, selector: string, attributes: readonly string[]) =>
  page
    .locator(selector)
    .first()
    .evaluate((own, names) => {
      const said = names.map((name) => `${name}: ${own.getAttribute(name) ?? "none"}`);
      const hint = document.getElementById(own.getAttribute("aria-describedby") ?? "");
      return [...said, `description: ${hint?.textContent ?? "none"}`].join("\n");
    }, attributes);

const PARTS: readonly Part[] = [
  {
    name: "map",
    query: "date=1960-07-15",
    hear: async (page) => {
      const tree = await linesOf(page, ".map", 12, ".map-list [role=option]");
      // The parts of a picture are not given to a screen reader.
      const whole = tree.replace(/^(- img "[^"]*").*$/m, "$1");
      return `${whole}\n\n${await spoken(page, ".map-list", ["aria-label"])}`;
    },
  },
  {
    name: "slider",
    query: "date=1995-07-12",
    hear: async (page) => {
      const tree = await linesOf(page, ".timeline", 26, ".timeline-flag");
      return `${tree}\n\n${await spoken(page, ".timeline input[type=range]", ["aria-label", "aria-valuetext"])}`;
    },
  },
  {
    name: "table",
    query: "date=1960-07-15&view=table",
    hear: (page) => linesOf(page, ".table", 48, "table tbody tr"),
  },
  {
    name: "ledger",
    query: "panel=ledger&date=2025-12-31",
    hear: (page) => linesOf(page, ".ledger-claim", 30),
  },
  {
    name: "stage",
    query: "story=the-five-permanent-members&step=12",
    hear: (page) => linesOf(page, ".stage", 40, ".stage-heading"),
  },
];

const RUNS = PARTS.flatMap((part) =>
  LANGUAGES.map((language): [string, Language, Part] => [part.name, language, part]),
);

describe("what a screen reader is given", () => {
  it.each(RUNS)("of the %s, %s", async (name, language, { query, hear }) => {
    const { page } = await open(`?${query}&lang=${language}`, { early: true, reducedMotion: "reduce" });
    await expect(`${await hear(page)}\n`).toMatchFileSnapshot(`trees/${name}.${language}.txt`);
  });
});
