import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Manifest } from "vite";
import { describe, expect, it } from "vitest";
import { hold } from "./held.ts";
import { open } from "./open.ts";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Manifest;

/** Where the build has put a module. */
function fileOf(module: string): string {
  const key = Object.keys(manifest).find((name) => name.endsWith(module));
  const file = key && manifest[key]?.file;
  if (!file) throw new Error(`the build has no ${module}`);
  return file;
}

/** Everything that a page asks for, from now on. */
function askedBy(page: Page): (part: string | RegExp) => boolean {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return (part) => asked.some((url) => (typeof part === "string" ? url.includes(part) : part.test(url)));
}

/** Waits until the page has had nothing to do ten times over: whatever waits for nothing else has begun by then. */
const rest = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 10; i++) await new Promise((done) => requestIdleCallback(done));
  });

const UNHURRIED = [/\.woff2/, /topology\/b\.json|\/b\.json/, fileOf("offline/register.ts")];

describe("who goes first on a slow line", () => {
  it.each([
    ["the profile of the address", "?lang=en&country=KOR", fileOf("view/profile/Profile.tsx")],
    ["the records of a profile", "?lang=en&country=KOR", fileOf("atlas/records/en")],
    ["the ledger", "?lang=en&panel=ledger", fileOf("view/ledger/LedgerPanel.tsx")],
    ["what belongs to the first screen", "?lang=en", "assets/later-"],
  ])("is what the reader waits for: %s", async (_, search, file) => {
    let letGo = async () => {};
    let asked: ReturnType<typeof askedBy> = () => false;
    const before = async (page: Page) => {
      asked = askedBy(page);
      letGo = await hold(page, new RegExp(file));
    };
    const { page, errors } = await open(search, { before, atOnce: true });
    await page.waitForFunction(() => document.documentElement.dataset["date"] !== undefined);
    await expect.poll(() => asked(file)).toBe(true);
    await rest(page);
    expect(UNHURRIED.map(asked)).toEqual([false, false, false]);
    await letGo();
    await expect.poll(() => UNHURRIED.map(asked), { timeout: 10_000 }).toEqual([true, true, true]);
    expect(errors).toEqual([]);
  });

  it("fetches the profile of the address with what comes after the first picture, not after it", async () => {
    let letGo = async () => {};
    let asked: ReturnType<typeof askedBy> = () => false;
    const before = async (page: Page) => {
      asked = askedBy(page);
      letGo = await hold(page, /assets\/later-/);
    };
    const { page } = await open("?lang=en&country=KOR", { before, atOnce: true });
    await expect.poll(() => asked(fileOf("view/profile/Profile.tsx")), { timeout: 10_000 }).toBe(true);
    await letGo();
    await page.getByRole("heading", { name: "South Korea" }).waitFor();
  });

  it("fetches what a panel tells with its code, not after it", async () => {
    let letGo = async () => {};
    let asked: ReturnType<typeof askedBy> = () => false;
    const before = async (page: Page) => {
      asked = askedBy(page);
      letGo = await hold(page, new RegExp(fileOf("view/sources/SourcesPanel.tsx")));
    };
    const { page } = await open("?lang=en&panel=sources", { before, atOnce: true });
    await expect.poll(() => asked(fileOf("atlas/records/en")), { timeout: 10_000 }).toBe(true);
    await letGo();
    await page.getByRole("complementary").getByRole("listitem").first().waitFor();
  });
});
