// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Legend } from "../../src/view/Legend.tsx";
import { renderAt } from "./table/stage.tsx";

afterEach(cleanup);

const NAMES = {
  special: "Special relationship",
  "comprehensive-strategic": "Comprehensive strategic partnership",
  strategic: "Strategic partnership",
  comprehensive: "Comprehensive partnership",
  relations: "Diplomatic relations",
  none: "No diplomatic relations",
  suspended: "Relations suspended",
} as const;

const entry = (name: keyof typeof NAMES) =>
  screen.queryByRole("button", { name: new RegExp(`^${NAMES[name]}`) });
const shownEntry = (name: keyof typeof NAMES) =>
  screen.getByRole("button", { name: new RegExp(`^${NAMES[name]}`) });
const count = (name: keyof typeof NAMES) => Number(/\d+$/.exec(shownEntry(name).textContent)?.[0]);
const counts = (...names: readonly (keyof typeof NAMES)[]) => names.map(count);
const LADDER = ["special", "comprehensive-strategic", "strategic", "comprehensive"] as const;

describe("the legend", () => {
  it("counts the states of each class on the day shown", () => {
    const { setDay } = renderAt(<Legend />, { day: "2025-12-31" });
    expect(counts(...LADDER)).toEqual([3, 14, 14, 14]);
    setDay("2013-12-31");
    expect(counts("comprehensive-strategic", "strategic", "comprehensive")).toEqual([2, 11, 10]);
  });

  it("counts within the chosen groups, and within all of them where that is asked", () => {
    const { store } = renderAt(<Legend />, { day: "2025-12-31", groups: ["asean"] });
    expect(counts(...LADDER, "relations", "none")).toEqual([2, 4, 1, 2, 1, 0]);
    act(() => store.getState().toggleGroup("cptpp"));
    expect(count("comprehensive-strategic")).toBeGreaterThan(4);
    act(() => store.getState().setMatch("all"));
    expect(counts(...LADDER, "relations", "none")).toEqual([0, 2, 0, 1, 0, 0]);
    act(() => store.getState().clearFilters());
    expect(counts(...LADDER)).toEqual([3, 14, 14, 14]);
  });

  it("goes from the closest tie to none", () => {
    renderAt(<Legend />, { day: "1974-01-01" });
    const list = screen.getByRole("list", { name: "Choose classes to single them out" });
    const titles = within(list)
      .getAllByRole("button")
      .map(({ title }) => title);
    expect(titles).toEqual(Object.values(NAMES));
  });

  it("has suspended relations only where there are any, or where they are looked for", () => {
    const { setDay, store } = renderAt(<Legend />, { day: "2025-12-31" });
    expect(entry("suspended")).toBeNull();
    act(() => store.getState().toggleTier("suspended"));
    expect(count("suspended")).toBe(0);
    act(() => store.getState().toggleTier("suspended"));
    setDay("1974-01-01");
    expect(count("suspended")).toBe(1);
  });

  it("singles a class out, and lets it go again", async () => {
    const user = userEvent.setup();
    const { store } = renderAt(<Legend />);
    await user.click(shownEntry("special"));
    await user.click(shownEntry("strategic"));
    expect(store.getState().tiers).toEqual(["special", "strategic"]);
    expect(shownEntry("special").getAttribute("aria-pressed")).toBe("true");
    await user.click(shownEntry("special"));
    expect(store.getState().tiers).toEqual(["strategic"]);
    expect(shownEntry("special").getAttribute("aria-pressed")).toBe("false");
  });

  it("lifts the class that the pointer or the keyboard is on", async () => {
    const user = userEvent.setup();
    const { store } = renderAt(<Legend />);
    await user.hover(shownEntry("special"));
    expect(store.getState().hoveredClass).toBe("special");
    await user.unhover(shownEntry("special"));
    expect(store.getState().hoveredClass).toBeNull();
    act(() => shownEntry("strategic").focus());
    expect(store.getState().hoveredClass).toBe("strategic");
    act(() => shownEntry("strategic").blur());
    expect(store.getState().hoveredClass).toBeNull();
  });
});

describe("the sum of the legend", () => {
  it("says 42 on the last complete day, and sets it beside the count of any later one", () => {
    const { setDay } = renderAt(<Legend />, { day: "2025-12-31" });
    expect(screen.getByText("42 countries at comprehensive partnership or higher")).toBeTruthy();
    expect(screen.queryByText(/complete\b.*records|records are complete/)).toBeNull();
    setDay("2026-01-01");
    expect(
      screen.getByText(/or higher; 42 on 31 December 2025, the last day the records are complete/),
    ).toBeTruthy();
  });

  it("says that it is the groups that are counted", () => {
    const { store } = renderAt(<Legend />, { day: "2025-12-31" });
    act(() => store.getState().toggleGroup("asean"));
    expect(screen.queryByText("42 countries at comprehensive partnership or higher")).toBeNull();
    expect(screen.getByText(/^ASEAN.*\d/)).toBeTruthy();
    // The stage has room for this alone.
    expect(screen.getByText("ASEAN").hidden).toBe(true);
  });

  it("can be taken apart in the ledger, of the day and the group that is shown", async () => {
    const user = userEvent.setup();
    const { store } = renderAt(<Legend />, { day: "2024-12-31", groups: ["asean"] });
    await user.click(screen.getByRole("button", { name: "Which countries?" }));
    expect(store.getState()).toMatchObject({
      panel: "ledger",
      ask: "countries:from.comprehensive:in.asean:on.2024-12-31",
    });
  });
});
