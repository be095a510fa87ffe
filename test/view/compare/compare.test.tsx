// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import { Compare } from "../../../src/view/compare/Compare.tsx";
import { comparisonKey, movesOf, useMoves } from "../../../src/view/compare/moves.ts";
import { toggleComparison } from "../../../src/view/compare/toggle.ts";
import { renderAt } from "../table/stage.tsx";

afterEach(cleanup);

const between = (a: string, b: string, language: "en" | "vi" = "en") =>
  renderAt(<Compare />, { day: b, compareDay: parseDay(a), language });
const list = () => screen.getByRole("list", { name: "Countries that moved" });
const rows = () => within(list()).getAllByRole("button");
/** What is read, without what is only spoken. */
const read = (element: HTMLElement) => {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const spoken of copy.querySelectorAll(".visually-hidden, .compare-direction")) spoken.remove();
  return copy.textContent;
};

describe("the comparison", () => {
  it("tells each step with its day, in print and aloud", () => {
    between("2024-11-20", "2024-11-30");
    expect(rows().map(read)).toEqual(["Malaysia: strategic → comprehensive strategic, 21 November 2024"]);
    expect(
      screen.getByRole("button", {
        name: /^Malaysia: from strategic to comprehensive strategic, 21 November 2024$/,
      }),
    ).toBeTruthy();
  });

  it("counts by transition, and lists one alone when it is chosen", async () => {
    between("2024-12-31", "2025-12-31");
    expect(screen.getByRole("status").textContent).toBe("17 countries moved: 17 up");
    expect(rows()).toHaveLength(17);
    const transition = screen.getByRole("button", { name: /^from comprehensive to strategic/ });
    await userEvent.click(transition);
    expect(rows()).toHaveLength(1);
    await userEvent.click(transition);
    expect(rows()).toHaveLength(17);
  });

  it("forgets a chosen transition that the new days do not have", async () => {
    const { store } = between("2024-12-31", "2025-12-31");
    await userEvent.click(screen.getByRole("button", { name: /^from no relations to diplomatic relations/ }));
    act(() => store.getState().setCompareDay(parseDay("2025-10-01")));
    expect(rows().length).toBeGreaterThan(0);
  });

  it("says that nobody moved, or that both days are one", () => {
    const { store } = between("1980-01-02", "1980-01-03");
    expect(screen.getByText("No country moved between these two days.")).toBeTruthy();
    act(() => store.getState().setCompareDay(parseDay("1980-01-03")));
    expect(screen.getByText(/Both days are the same/)).toBeTruthy();
  });

  it("selects a country, and leads on to its profile", async () => {
    const { store } = between("2024-11-20", "2024-11-30");
    await userEvent.click(rows()[0] as HTMLElement);
    expect(store.getState().selection).toEqual(["MYS"]);
    await userEvent.click(screen.getByRole("button", { name: "Open the profile: Malaysia" }));
    expect(store.getState().panel).toBe("profile");
  });

  it("swaps which of the days the map shows", async () => {
    const { store } = between("2024-12-31", "2025-12-31");
    await userEvent.click(screen.getByRole("button", { name: "Show the other day" }));
    expect(formatDay(store.getState().day)).toBe("2024-12-31");
    expect(formatDay(store.getState().compareDay ?? store.getState().day)).toBe("2025-12-31");
    expect(screen.getByText(/The map shows 31 December 2024/)).toBeTruthy();
    expect(rows()).toHaveLength(17);
  });

  it("takes any two days, but none beyond the records", () => {
    const { store } = between("2024-12-31", "2025-12-31");
    const from = screen.getByLabelText<HTMLInputElement>("From");
    fireEvent.change(from, { target: { value: "1986-12-15" } });
    expect(formatDay(store.getState().compareDay ?? store.getState().day)).toBe("1986-12-15");
    fireEvent.change(from, { target: { value: "0019-12-15" } });
    fireEvent.blur(from);
    expect(formatDay(store.getState().compareDay ?? store.getState().day)).toBe("1986-12-15");
    expect(from.value).toBe("1986-12-15");
    fireEvent.change(screen.getByLabelText("To"), { target: { value: "1995-07-28" } });
    expect(formatDay(store.getState().day)).toBe("1995-07-28");
  });

  it("offers the Party Congress term", async () => {
    const { store } = between("2024-12-31", "2025-12-31");
    await userEvent.click(screen.getByRole("button", { name: "Party Congress term 2021–2026" }));
    const { day, compareDay } = store.getState();
    expect([formatDay(compareDay ?? day), formatDay(day)]).toEqual(["2021-02-01", "2026-01-23"]);
    expect(screen.getByRole("button", { name: "Party Congress term 2021–2026", pressed: true })).toBeTruthy();
  });

  it("marks the European Union as counted apart", () => {
    between("2025-12-31", "2026-01-31");
    expect(within(list()).getByRole("button", { name: /European Union.*counted apart/ })).toBeTruthy();
  });

  it("speaks Vietnamese", () => {
    between("2024-11-01", "2024-11-30", "vi");
    const row = screen.getByRole("button", { name: /Malaysia/ });
    expect(read(row)).toBe(
      "Malaysia: đối tác chiến lược → đối tác chiến lược toàn diện, 21 tháng 11 năm 2024",
    );
  });
});

function Probe({ code }: { readonly code: string }) {
  return <p>{`moved: ${useMoves().directions.get(code as Code) ?? "no"}`}</p>;
}

describe("what the map hears", () => {
  it("is the direction of a holder, while two days are compared", () => {
    const { store, setDay } = renderAt(<Probe code="MYS" />, {
      day: "2024-11-20",
      compareDay: parseDay("2024-11-01"),
    });
    expect(screen.getByText("moved: no")).toBeTruthy();
    setDay("2024-11-21");
    expect(screen.getByText("moved: up")).toBeTruthy();
    act(() => store.getState().setCompareDay(null));
    expect(screen.getByText("moved: no")).toBeTruthy();
  });

  it("is the same object until somebody's standing changes", () => {
    const { store } = between("2020-01-01", "2024-11-10");
    const before = movesOf(store.getState());
    const key = comparisonKey(store.getState());
    act(() => store.getState().setDay(parseDay("2024-11-11")));
    expect(movesOf(store.getState())).toBe(before);
    expect(comparisonKey(store.getState())).toBe(key);
    act(() => store.getState().setDay(parseDay("2024-11-21")));
    expect(movesOf(store.getState())).not.toBe(before);
  });
});

it("opens with a year before the day shown and closes again, never before the first day", () => {
  const { store } = renderAt(null, { day: "2025-12-31" });
  toggleComparison(store.getState());
  expect(store.getState().compareDay).toBe(parseDay("2024-12-31"));
  toggleComparison(store.getState());
  expect(store.getState().compareDay).toBeNull();
  store.getState().setDay(parseDay("1945-12-01"));
  toggleComparison(store.getState());
  expect(store.getState().compareDay).toBe(parseDay("1945-09-02"));
});
