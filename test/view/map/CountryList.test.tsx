// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { REST_MS } from "../../../src/view/map/useRestedDay.ts";
import { asksForNoMotion, renderMap } from "./fixture.tsx";

beforeEach(asksForNoMotion);

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const list = () => screen.getByRole("listbox", { name: "Countries" });
const options = () => within(list()).getAllByRole("option");
const names = () => options().map((option) => option.textContent?.split(":")[0]);

it("lists the states of the day, highest tier first, Viet Nam and dependencies apart", () => {
  renderMap("1960-07-15");
  expect(names()).toEqual(["Soviet Union", "Japan", "Luxembourg", "Portugal", "Ukraine", "United States"]);
  expect(options()[0]?.textContent).toBe("Soviet Union: Diplomatic relations, since 30 January 1950");
  expect(options()[1]?.textContent).toBe("Japan: No diplomatic relations");
});

it("is one tab stop; arrows, Home, End and letters walk it, Enter selects", async () => {
  const user = userEvent.setup();
  const { container, store } = renderMap("2026-06-08");
  await user.tab();
  expect(document.activeElement).toBe(options()[0]);
  expect(names()[0]).toBe("Japan");
  expect(options().filter((option) => option.tabIndex === 0)).toHaveLength(1);
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Angola");
  expect(store.getState().hovered).toBe("AGO");
  expect(container.querySelector('[data-outline="focused"]')?.getAttribute("data-code")).toBe("AGO");
  await user.keyboard("{End}");
  expect(document.activeElement?.textContent).toContain("Ukraine");
  await user.keyboard("{Home}l");
  expect(document.activeElement?.textContent).toContain("Luxembourg");
  await user.keyboard("{Enter}");
  expect(store.getState().selection).toEqual(["LUX"]);
  expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
  await user.tab();
  expect(list().contains(document.activeElement)).toBe(false);
  expect(store.getState().hovered).toBeNull();
});

it("zooms and pans from the list without leaving the country", async () => {
  const user = userEvent.setup();
  const { store } = renderMap("2026-06-08");
  await user.tab();
  const focused = document.activeElement;
  await user.keyboard("+");
  const { zoom, lon } = store.getState().camera ?? { zoom: 0, lon: 0 };
  expect(zoom).toBeGreaterThan(1.5);
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  // East of where it was, over the antimeridian as well.
  expect(((store.getState().camera?.lon ?? lon) - lon + 360) % 360).toBeGreaterThan(0);
  expect(((store.getState().camera?.lon ?? lon) - lon + 360) % 360).toBeLessThan(180);
  expect(document.activeElement).toBe(focused);
});

it("keeps letters for finding names: no shortcut of the page hears them", async () => {
  const user = userEvent.setup();
  const heard = vi.fn();
  addEventListener("keydown", heard);
  renderMap("2026-06-08");
  await user.tab();
  heard.mockClear();
  await user.keyboard("j");
  expect(heard).not.toHaveBeenCalled();
  await user.keyboard("/");
  expect(heard).toHaveBeenCalled();
  removeEventListener("keydown", heard);
});

it("is rebuilt when the date has rested, not on each move", () => {
  vi.useFakeTimers();
  const { store } = renderMap("1991-12-20");
  act(() => store.getState().setDay(parseDay("1991-12-26")));
  expect(names()).toContain("Soviet Union");
  act(() => void vi.advanceTimersByTime(REST_MS - 1));
  expect(names()).toContain("Soviet Union");
  act(() => void vi.advanceTimersByTime(1));
  expect(names()).not.toContain("Soviet Union");
  expect(names()).toContain("Russia");
});

it("gives focus to a neighbour when the country it was on is no more", () => {
  vi.useFakeTimers();
  const { store } = renderMap("1991-12-20");
  act(() => options()[0]?.focus());
  const isOnUnion = document.activeElement?.textContent?.startsWith("Soviet Union");
  expect(isOnUnion).toBe(false);
  const union = options().find((option) => option.textContent?.startsWith("Soviet Union"));
  act(() => union?.focus());
  act(() => store.getState().setDay(parseDay("1991-12-26")));
  act(() => void vi.advanceTimersByTime(REST_MS));
  expect(list().contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.getAttribute("role")).toBe("option");
});
