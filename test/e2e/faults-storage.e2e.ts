import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { open } from "./open.ts";

const EDITOR = "?lang=en&date=1995-07-12&panel=editor";
const GOOD = JSON.stringify({
  slug: "own-good",
  title: { en: "A story that is whole", vi: "Một chuyện nguyên vẹn" },
  summary: { en: "", vi: "" },
  scenes: [],
});

/** Puts texts into the browser's storage before the page is there. */
const keeping = (texts: Readonly<Record<string, string>>) => (page: Page) =>
  page.addInitScript((texts) => {
    for (const [slug, text] of Object.entries(texts))
      localStorage.setItem(`bamboo-atlas:story:${slug}`, text);
  }, texts);

const failing = (method: "getItem" | "setItem" | "key", name: string) => (page: Page) =>
  page.addInitScript(
    ([method, name]) => {
      Object.defineProperty(Storage.prototype, method as string, {
        value: () => {
          throw new DOMException("no", name);
        },
      });
    },
    [method, name],
  );

describe("the browser's storage", () => {
  it("that is corrupt gives back what is whole, and offers the rest as it is", async () => {
    const { page, errors } = await open(EDITOR, {
      before: keeping({
        "own-good": GOOD,
        "own-cut": GOOD.slice(0, 40),
        "own-list": "[1,2,3]",
        "own-<b>": GOOD,
        "own-deep": "[".repeat(50_000),
        unrelated: "\u0000",
      }),
    });
    await page.getByRole("combobox").filter({ hasText: "A story that is whole" }).waitFor();
    const alerts = page
      .getByRole("alert")
      .filter({ has: page.getByRole("button", { name: "Save as a file" }) });
    await alerts.first().waitFor();
    expect(await alerts.count()).toBe(4);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      alerts.first().getByRole("button", { name: "Save as a file" }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^own-/);
    expect(errors).toEqual([]);
  });

  it("that is denied is told of once something is to be kept; the story can be told all the same", async () => {
    const { page, errors } = await open(EDITOR, { before: failing("setItem", "SecurityError") });
    await page.getByRole("button", { name: "New story" }).click();
    await page.getByRole("alert").filter({ hasText: "does not let" }).waitFor();
    await page.getByRole("button", { name: "Add the present view as a scene" }).click();
    await page.getByRole("button", { name: "Present", exact: true }).click();
    await page.locator(".stage-heading").waitFor();
    expect(errors).toEqual([]);
  });

  it("that is full loses nothing of what was there, and the window asks before it closes", async () => {
    const { page, errors } = await open(EDITOR, {
      before: async (page) => {
        await keeping({ "own-good": GOOD })(page);
        await failing("setItem", "QuotaExceededError")(page);
      },
    });
    await page.getByRole("button", { name: "New story" }).click();
    await page.getByRole("alert").filter({ hasText: "no room left" }).waitFor();
    const asked = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await page.getByRole("combobox").filter({ hasText: "A story that is whole" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("that no page may even name leaves the map, the stage and the notes as they are", async () => {
    const { page, errors } = await open("?lang=en&story=the-five-permanent-members&step=1&panel=notes", {
      early: true,
      before: (page) =>
        page.addInitScript(() => {
          for (const name of ["localStorage", "sessionStorage", "caches", "BroadcastChannel"]) {
            Object.defineProperty(globalThis, name, {
              get: () => {
                if (name === "BroadcastChannel") return undefined;
                throw new DOMException("denied", "SecurityError");
              },
            });
          }
        }),
    });
    await page.getByText("Elapsed").waitFor();
    expect(errors).toEqual([]);
  });
});
