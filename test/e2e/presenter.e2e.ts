import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAxeClean, open } from "./open.ts";

const P5 = "the-five-permanent-members";

/** The stage at a step, and the window with its notes. */
async function openBoth(step = 3, lang = "en") {
  const { page: stage, errors } = await open(`?story=${P5}&step=${step}&lang=${lang}`, {
    reducedMotion: "reduce",
  });
  await stage.locator(".stage-heading").waitFor();
  const [notes] = await Promise.all([stage.context().waitForEvent("page"), stage.keyboard.press("n")]);
  await notes.locator(".presenter-pane [data-atom]").first().waitFor({ state: "attached" });
  return { stage, notes, errors };
}

const heading = (page: Page, text: string) =>
  page.locator(".stage-heading").getByText(text, { exact: true }).waitFor();
const now = (page: Page, text: string) =>
  page.getByRole("region", { name: "On stage now" }).getByRole("heading", { name: text, level: 3 }).waitFor();

describe("the window with the notes", () => {
  it("shows this scene, the next, the notes and the time, and goes with the stage both ways", async () => {
    const { stage, notes, errors } = await openBoth();
    await now(notes, "France");
    await notes
      .getByRole("region", { name: "Next" })
      .getByRole("heading", { name: "The United Kingdom", level: 3 })
      .waitFor();
    await notes.getByText("The General Delegation, first under Jean Sainteny").waitFor();
    await notes.getByText("In step with the stage.").waitFor();
    await notes.getByText("Elapsed").waitFor();
    await stage.keyboard.press("ArrowRight");
    await now(notes, "The United Kingdom");
    await notes.keyboard.press("PageDown");
    await heading(stage, "From the Soviet Union to Russia");
    await now(notes, "From the Soviet Union to Russia");
    await notes.getByRole("combobox", { name: "Go to scene" }).selectOption("2");
    await heading(stage, "January 1950: the first two");
    await notes.goBack();
    await heading(stage, "From the Soviet Union to Russia");
    await notes.locator(".presenter").focus();
    await notes.keyboard.press("b");
    await stage.locator("[data-blank]").waitFor();
    await notes.getByText("The screen is blank.").waitFor();
    await notes.keyboard.press("b");
    await stage.locator("[data-blank]").waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("is in step again when either window was loaded anew, and tells when the stage is left", async () => {
    const { stage, notes } = await openBoth();
    await notes.reload();
    await notes.getByText("In step with the stage.").waitFor();
    await notes.keyboard.press("ArrowRight");
    await heading(stage, "The United Kingdom");
    await stage.reload();
    await heading(stage, "The United Kingdom");
    await notes.getByText("In step with the stage.").waitFor();
    await notes.keyboard.press("ArrowLeft");
    await heading(stage, "France");
    await stage.keyboard.press("Escape");
    await notes.getByText(/^No stage is open in this browser/).waitFor();
    await notes.keyboard.press("ArrowRight");
    await now(notes, "The United Kingdom");
  });

  it("shows the notes on the stage where no window opens, says why, and hides them again", async () => {
    const { page } = await open(`?story=${P5}&step=3`, {
      reducedMotion: "reduce",
      before: (page) => page.addInitScript(() => Object.assign(globalThis, { open: () => null })),
    });
    await page.locator(".stage-heading").waitFor();
    await page.keyboard.press("n");
    const notes = page.getByRole("complementary", { name: "Notes" });
    await notes.getByText(/^The browser did not open a window/).waitFor();
    await notes.getByText(/General Delegation/).waitFor();
    await expectAxeClean(page);
    await page.keyboard.press("n");
    await notes.waitFor({ state: "detached" });
    await page.keyboard.press("m");
    await notes.waitFor();
    await notes.getByRole("button", { name: "Hide the notes" }).click();
    await notes.waitFor({ state: "detached" });
  });

  it("is clean for axe, in both languages", async () => {
    const { notes } = await openBoth();
    await expectAxeClean(notes);
    const vietnamese = await openBoth(12, "vi");
    await vietnamese.notes.getByText("Đang đi cùng màn chiếu.").waitFor();
    await expectAxeClean(vietnamese.notes);
  });
});
