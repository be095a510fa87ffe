// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseCode } from "../../../src/domain/country.ts";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import { REST_MS } from "../../../src/view/map/useRestedDay.ts";
import { Profile } from "../../../src/view/profile/Profile.tsx";
import { loadMilestones, RECORDS, stage } from "./stage.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const several = (codes: string, day: string, language: Language = "en") =>
  stage(<Profile records={RECORDS[language]} loadMilestones={loadMilestones} />, codes, day, language);

const cells = (row: string) =>
  [...(screen.getByRole("rowheader", { name: row }).parentElement?.querySelectorAll("td") ?? [])].map(
    (cell) => cell.textContent,
  );

describe("several countries side by side", () => {
  it("draws their ladders on one axis, with all stretches in words", () => {
    several("USA~RUS", "2026-01-01");
    const chart = screen.getByRole("img", {
      name: /^Relations with the United States and Russia as ladders over time\./,
    });
    expect(chart.getAttribute("aria-label")).toContain(
      "Soviet Union: Diplomatic relations from 30 January 1950",
    );
    expect(chart.querySelectorAll(".ladder-day")).toHaveLength(1);
    expect([...chart.querySelectorAll(".ladder-name")].map((text) => text.textContent)).toEqual([
      "United States",
      "Russia",
    ]);
  });

  it("says who was first at each tier, and how", () => {
    const { store } = several("USA~RUS~LAO", "2026-01-01");
    expect(cells("Diplomatic relations")).toEqual([
      "12 Jul 1995",
      "30 Jan 1950as Soviet Unionfirst",
      "5 Sep 1962",
    ]);
    expect(cells("Comprehensive partnership")).toEqual([
      "25 Jul 2013",
      "Mar 2001straight to strategicfirst",
      "not reached",
    ]);
    expect(cells("Special relationship")).toEqual(["not reached", "not reached", "18 Jul 1977the only one"]);
    fireEvent.click(
      screen.getByRole("button", { name: "Go to 10 Sep 2023: United States: Strategic partnership" }),
    );
    expect(formatDay(store.getState().day)).toBe("2023-09-10");
  });

  it("leaves the order open where the dates do", () => {
    several("CHL~VEN~BRA", "2026-01-01");
    expect(cells("Comprehensive partnership")).toEqual([
      "May 2007order not known",
      "2007order not known",
      "2007order not known",
    ]);
  });

  it("tells what differs and what is the same for all, with the scope of every head", () => {
    const { store } = several("MYS~SGP", "2020-01-01");
    const table = screen.getByRole("table", { name: "What differs between the countries on 1 January 2020" });
    for (const head of within(table).getAllByRole("columnheader"))
      expect(head.getAttribute("scope")).toBe("col");
    for (const head of within(table).getAllByRole("rowheader"))
      expect(head.getAttribute("scope")).toBe("row");
    expect(cells("Since")).toEqual(["7 August 2015", "11 September 2013"]);
    expect(screen.getByText("Groups in common").parentElement?.textContent).toContain("ASEAN");
    expect(screen.getByText("Standing").tagName).toBe("DT");
    act(() => store.getState().setDay(parseDay("2024-12-01")));
    act(() => void vi.advanceTimersByTime(REST_MS + 1));
    expect(cells("Standing")).toEqual(["Comprehensive strategic partnership", "Strategic partnership"]);
  });

  it("never gives a broken relation its name, and tells the break as far as it is known", () => {
    several("CHL~KHM", "1978-01-01");
    expect(screen.getByText("Standing").parentElement?.textContent).toContain("Relations suspended");
    expect(cells("Broken off so far")).toEqual(["since 11 Sep 1973", "since 31 Dec 1977"]);
    several("CHL~KHM", "2000-01-01");
    expect(cells("Broken off so far")).toEqual(["11 Sep 1973 – Sep 1990", "31 Dec 1977 – 7 Jan 1979"]);
  });

  it("never says of the European Union that it has no relations, nor of Viet Nam that it climbs", () => {
    several("VNM~EU~SUN", "1980-01-01");
    expect(cells("Diplomatic relations")).toEqual([
      "not recorded",
      "not recorded",
      "30 Jan 1950the only one",
    ]);
    expect(cells("Comprehensive partnership")).toEqual([
      "not recorded",
      "27 Jun 2012the only one",
      "not reached",
    ]);
    expect(cells("United Nations since")).toEqual(["20 September 1977", "not recorded", "not recorded"]);
    expect(cells("Standing")).toEqual(["Viet Nam", "No partnership on this day", "Diplomatic relations"]);
  });

  it("takes a country away, and shows the last one alone", () => {
    const { store } = several("MYS~THA", "2026-01-01");
    const remove = screen.getByRole("button", { name: "Remove Malaysia" });
    remove.focus();
    fireEvent.click(remove);
    expect(store.getState().selection).toEqual(["THA"]);
    expect(screen.getByRole("heading", { level: 2, name: "Thailand" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("article"));
  });

  it("takes four at the most, and says so where the address has more", () => {
    const { store } = several("MYS~THA~SGP~IDN~PHL", "2026-01-01");
    expect(screen.getByText("Shown are the first four of 5 chosen countries.")).toBeTruthy();
    expect(screen.getByText("Four countries are the most that fit.")).toBeTruthy();
    act(() => store.getState().removeFromSelection(parseCode("PHL")));
    act(() => store.getState().addToSelection(parseCode("LAO")));
    expect(store.getState().selection).toHaveLength(4);
    act(() => store.getState().removeFromSelection(parseCode("IDN")));
    act(() => store.getState().addToSelection(parseCode("MYS")));
    expect(store.getState().selection).toEqual(["MYS", "THA", "SGP"]);
    act(() => store.getState().addToSelection(parseCode("LAO")));
    expect(store.getState().selection).toEqual(["MYS", "THA", "SGP", "LAO"]);
  });

  it("shows the ladders while the records load, and is complete in Vietnamese", () => {
    stage(<Profile records={null} loadMilestones={loadMilestones} />, "MYS~THA", "2026-01-01", "vi");
    expect(screen.getByRole("heading", { name: "Đặt cạnh nhau: Malaysia và Thái Lan" })).toBeTruthy();
    expect(screen.getByRole("table", { name: /^Thời điểm mỗi nước đạt một cấp độ/ })).toBeTruthy();
    act(() => vi.advanceTimersByTime(1000));
    expect(screen.getByRole("status").textContent).toBe("Đang tải dữ liệu");
  });

  it("moves only the day's line while the date moves", () => {
    const { container, store } = several("MYS~THA", "2016-01-01");
    const observer = new MutationObserver(() => {});
    observer.observe(container, { attributes: true, characterData: true, childList: true, subtree: true });
    act(() => store.getState().setDay(parseDay("2017-01-01")));
    const targets = observer.takeRecords().map(({ target }) => (target as Element).getAttribute("class"));
    expect(targets).toEqual(["ladder-day"]);
  });
});
