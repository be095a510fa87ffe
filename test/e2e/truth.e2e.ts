import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { daysOfChange, shownOn } from "../independent.ts";
import { attributesOf, open, setDate } from "./open.ts";

describe("the built map against the rows", () => {
  it("shows on every element of every atom what a separate evaluation of the CSV says, at every change and the day before", async () => {
    const { page, errors } = await open();
    const days = daysOfChange("1945-09-02", "2026-06-08");
    expect(days.length).toBeGreaterThan(500);
    for (const day of days) {
      await setDate(page, day);
      const shown = await attributesOf(page);
      const truth = shownOn(day);
      const isWrong = ([atom, own]: (typeof shown)[number]) => !isDeepStrictEqual(own, truth.get(atom));
      expect(shown.filter(isWrong), `where the rows differ on ${day}`).toEqual([]);
      expect(new Set(shown.map(([atom]) => atom)).size, day).toBeGreaterThan(240);
    }
    expect(errors).toEqual([]);
  }, 240_000);

  it("has an element for every atom of the territory table", async () => {
    const { page } = await open("?date=2026-06-08");
    const atoms = new Set((await attributesOf(page)).map(([atom]) => atom));
    const missing = [...shownOn("2026-06-08").keys()].filter((atom) => !atoms.has(atom));
    expect(missing).toEqual([]);
  });
});

/** Moves the date and names the atoms whose elements were touched in any way. */
async function touched(date: string, next: string): Promise<{ atoms: string[]; nodes: number }> {
  const { page } = await open(`?date=${date}`);
  // Labels and lists settle after the first picture; what is asked here is what a move touches.
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    const svg = document.querySelector("[data-atom]")?.closest("svg");
    if (svg) observer.observe(svg, { attributes: true, childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { moved: { records, observer } });
  });
  await setDate(page, next);
  return page.evaluate(() => {
    const { records, observer } = (
      globalThis as unknown as { moved: { records: MutationRecord[]; observer: MutationObserver } }
    ).moved;
    records.push(...observer.takeRecords());
    const atoms = records.flatMap(({ target }) => (target as SVGElement).dataset?.["atom"] ?? []);
    return {
      atoms: [...new Set(atoms)].sort(),
      nodes: records.filter(({ type }) => type === "childList").length,
    };
  });
}

describe("scrubbing touches what changes", () => {
  it("nothing on a day on which nothing changes", async () => {
    expect(await touched("1980-01-02", "1980-01-03")).toEqual({ atoms: [], nodes: 0 });
  });

  it("the United Kingdom alone on 2025-10-29", async () => {
    expect((await touched("2025-10-28", "2025-10-29")).atoms).toEqual(["826"]);
  });

  it("the fifteen pieces of the Soviet Union, and nothing else, when relations begin on 1950-01-30", async () => {
    const { atoms } = await touched("1950-01-29", "1950-01-30");
    expect(atoms).toContain("643");
    const truth = shownOn("1950-01-30");
    expect(atoms.every((atom) => truth.get(atom)?.holder === "SUN")).toBe(true);
  });
});
