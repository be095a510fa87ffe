// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { evidenceOf } from "../../../src/data/checks/claims.ts";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import { evaluate } from "../../../src/domain/measure-evaluate.ts";
import { parseMeasure } from "../../../src/domain/measure-text.ts";
import { Profile } from "../../../src/view/profile/Profile.tsx";
import { TABLES } from "../../real.ts";
import { loadMilestones, RECORDS, stage } from "./stage.tsx";

afterEach(cleanup);

const profile = (code: string, day: string, language: Language = "en") =>
  stage(<Profile records={RECORDS[language]} loadMilestones={loadMilestones} />, code, day, language);

const header = () => within(screen.getByRole("article")).getAllByText(/./, { selector: "header *" });
const headerText = () =>
  header()
    .map((element) => element.textContent)
    .join(" | ");
const current = () =>
  screen.getAllByRole("listitem").filter((item) => item.getAttribute("aria-current") === "step");
const sectionOf = (heading: string) =>
  screen.getByRole("heading", { name: heading }).parentElement as HTMLElement;

describe("the profile of the United Kingdom", () => {
  it("says what it is on the day, since when, and marks the step in force", () => {
    profile("GBR", "2025-10-29");
    expect(screen.getByRole("heading", { level: 2, name: "United Kingdom" })).toBeTruthy();
    expect(headerText()).toContain("Comprehensive strategic partnership");
    expect(headerText()).toContain("since 29 October 2025");
    expect(current()).toHaveLength(1);
    expect(current()[0]?.textContent).toContain("29 October 2025");
  });

  it("is complete in Vietnamese", () => {
    profile("GBR", "2025-10-29", "vi");
    expect(headerText()).toContain("Đối tác chiến lược toàn diện");
    expect(headerText()).toContain("từ ngày 29 tháng 10 năm 2025");
    expect(screen.getByRole("heading", { name: "Đại sứ quán và lãnh sự quán" })).toBeTruthy();
    expect(
      screen.getByRole("button", { name: "Đến ngày 8 tháng 9 năm 2010: Đối tác chiến lược" }),
    ).toBeTruthy();
  });

  it("goes to the day of a step, and tells that day", () => {
    const { store } = profile("GBR", "2025-10-29");
    fireEvent.click(screen.getByRole("button", { name: "Go to 8 September 2010: Strategic partnership" }));
    expect(formatDay(store.getState().day)).toBe("2010-09-08");
    expect(headerText()).toContain("since 8 September 2010");
    expect(current()[0]?.textContent).toContain("8 September 2010");
  });

  it("lists the groups of that day and no other", () => {
    const { store } = profile("GBR", "2019-01-01");
    const groups = () =>
      [...sectionOf("Groups on this day").querySelectorAll("strong")].map((e) => e.textContent);
    expect(groups()).toEqual(["EU", "G20", "G7", "P5"]);
    act(() => store.getState().setDay(parseDay("2025-01-01")));
    expect(groups()).toEqual(["CPTPP", "G20", "G7", "P5"]);
  });
});

describe("history", () => {
  it("tells the Soviet Union before Russia, and finds it in force in 1960", () => {
    profile("RUS", "1960-07-15");
    expect(headerText()).toContain("On this day its land lies within: Soviet Union");
    expect(current()[0]?.textContent).toContain("Soviet Union · Diplomatic relations established");
    const buttons = within(sectionOf("History with Viet Nam"))
      .getAllByRole("button")
      .map((b) => b.textContent);
    expect(buttons.indexOf("30 January 1950")).toBeLessThan(buttons.indexOf("26 December 1991"));
  });

  it("shows the Soviet Union itself with relations in 1960", () => {
    profile("SUN", "1960-07-15");
    expect(screen.getByRole("heading", { level: 2, name: "Soviet Union" })).toBeTruthy();
    expect(headerText()).toContain("since 30 January 1950");
  });

  it("opens the successor of a state that is no more", () => {
    const { store } = profile("SUN", "2000-01-01");
    expect(headerText()).toContain("Existed until 26 December 1991");
    fireEvent.click(screen.getByRole("button", { name: "Russia" }));
    expect(store.getState().selection).toEqual(["RUS"]);
  });

  it.each([
    ["en", "March 2001", /\b1 March 2001\b/],
    ["vi", "tháng 3 năm 2001", /ngày 1 tháng 3 năm 2001|\b1\/3\/2001\b/],
  ] as const)("never gives a day to a date known by the month (%s)", (language, month, day) => {
    profile("RUS", "2005-01-01", language);
    expect(headerText()).toContain(month);
    expect(headerText()).not.toMatch(day);
    expect(current()[0]?.querySelector("button")?.textContent).toBe(month);
  });

  it("says that Chile was suspended in 1980, and what stood before", () => {
    profile("CHL", "1980-01-01");
    expect(headerText()).toContain("Relations suspended");
    expect(headerText()).toContain("suspended since 11 September 1973");
    expect(headerText()).toContain("Before that: Diplomatic relations");
    expect(current()[0]?.textContent).toContain("Relations suspended");
    expect(screen.getByRole("button", { name: "Go to September 1990: Relations resumed" })).toBeTruthy();
  });

  it("says which rows have no source", () => {
    profile("YMD", "1975-01-01");
    expect(current()[0]?.textContent).toContain("Widely known, no source found yet");
  });

  it("gives the partner's own date where it differs", () => {
    profile("MHL", "2000-01-01");
    expect(screen.getByText(/The partner’s own list gives 1 June 1992\./)).toBeTruthy();
  });

  it("tells the recognition of Saigon in its place", () => {
    profile("USA", "1960-01-01");
    const titles = [...sectionOf("History with Viet Nam").querySelectorAll(".history-title")].map(
      (e) => e.textContent,
    );
    const saigon = titles.indexOf("Recognition of the government in Saigon");
    expect(saigon).toBeGreaterThanOrEqual(0);
    expect(saigon).toBeLessThan(titles.indexOf("Diplomatic relations established"));
    expect(current()).toHaveLength(0);
  });
});

describe("what is no country of the day", () => {
  it("says who ruled Angola in 1960", () => {
    profile("AGO", "1960-07-15");
    expect(headerText()).toContain("Dependency");
    expect(headerText()).toContain("Ruled by: Portugal");
    expect(headerText()).toContain("No relations of its own with Viet Nam on this day");
    expect(sectionOf("Land and rule on this day").textContent).toContain("A Portuguese colony");
  });

  it("lists the members of the European Union and counts it apart", () => {
    profile("EU", "2026-01-29");
    expect(headerText()).toContain("since 29 January 2026");
    expect(headerText()).toContain("counted apart from countries");
    const members = sectionOf("Members on this day");
    expect(members.textContent).toContain("27 members");
    expect(within(members).getAllByRole("button")).toHaveLength(27);
  });

  it("never says that the European Union had no relations before its first step", () => {
    profile("EU", "2000-01-01");
    expect(headerText()).toContain("No partnership on this day");
    expect(headerText()).not.toContain("No diplomatic relations");
  });

  it("shows Taiwan within China, as Viet Nam does", () => {
    profile("TWN", "2026-01-01");
    expect(headerText()).toContain("Shown within: China");
  });

  it("gives Viet Nam's counts, with those of the last complete day beside the newest", () => {
    profile("VNM", "2026-06-08");
    const counts = sectionOf("Relations on this day");
    expect(counts.textContent).toContain("Partners at comprehensive partnership or higher: 43");
    expect(counts.textContent).toContain("42 on 31 December 2025, the last day the records are complete");
    expect(sectionOf("Seats and chairs on this day").textContent).toContain("ASEAN");
  });

  it.each(["1978-06-30", "2025-12-31"])("leads from each count of %s to the countries counted", (day) => {
    const { store } = profile("VNM", day);
    const buttons = within(sectionOf("Relations on this day")).getAllByRole("button", {
      name: /which countries/,
    });
    expect(buttons.length).toBeGreaterThan(1);
    for (const button of buttons) {
      act(() => store.getState().setPanel(null));
      fireEvent.click(button);
      const { ask, panel } = store.getState();
      expect(panel).toBe("ledger");
      const { number } = evaluate(evidenceOf(TABLES), parseMeasure(ask ?? ""), parseDay(day));
      expect(`${ask}: ${number}`).toBe(`${ask}: ${button.textContent}`);
    }
  });
});

describe("moving the day", () => {
  const touched = (code: string, from: string, to: string) => {
    const { container, store } = profile(code, from);
    const observer = new MutationObserver(() => {});
    observer.observe(container, { attributes: true, characterData: true, childList: true, subtree: true });
    act(() => store.getState().setDay(parseDay(to)));
    return observer
      .takeRecords()
      .map(({ target }) => (target instanceof Element ? target : target.parentElement));
  };

  it("moves one line on the chart and touches nothing else where nothing changes", () => {
    const lines = touched("GBR", "2012-05-01", "2017-01-01");
    expect(lines.map((target) => target?.getAttribute("class"))).toEqual(["ladder-day"]);
  });

  it("touches the head and two steps of the history where the tier changes, and leaves the rest", () => {
    const steps = new Set(
      touched("GBR", "2025-10-28", "2025-10-29").map((target) => target?.closest("section, header")),
    );
    const history = sectionOf("History with Viet Nam");
    expect([...steps]).toEqual(expect.arrayContaining([history]));
    expect([...steps].every((part) => part === history || part?.tagName === "HEADER")).toBe(true);
  });
});

describe("sources and states of loading", () => {
  it("links to https only, in a new tab without a way back", () => {
    profile("CHN", "2026-01-01");
    const links = [...document.querySelectorAll("a")];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.href).toMatch(/^https:/);
      expect(link.target).toBe("_blank");
      expect(link.rel.split(" ")).toEqual(["noopener", "noreferrer", "external"]);
    }
  });

  it("shows the head at once while the records load", async () => {
    stage(<Profile records={null} loadMilestones={loadMilestones} />, "GBR", "2025-10-29");
    expect(screen.getByRole("heading", { name: "United Kingdom" })).toBeTruthy();
    expect((await screen.findByText("The records are loading")).role).toBe("status");
  });

  it("offers to try again when they did not arrive", () => {
    const retry = vi.fn();
    stage(<Profile records={null} retry={retry} loadMilestones={loadMilestones} />, "GBR", "2025-10-29");
    fireEvent.click(within(screen.getByRole("alert")).getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe("the profile, deepened", () => {
  it("draws the ladder with the words of every stretch", () => {
    profile("RUS", "2026-01-01");
    const chart = screen.getByRole("img", { name: /^Relations with Russia as a ladder over time\./ });
    const label = chart.getAttribute("aria-label");
    expect(label).toContain("Soviet Union: Diplomatic relations from 30 January 1950 to 26 December 1991");
    expect(label).toContain("Strategic partnership from March 2001 to 27 July 2012");
    expect(label).toContain("Comprehensive strategic partnership since 27 July 2012.");
    expect(chart.querySelectorAll(".ladder-soft")).toHaveLength(1);
    expect(chart.querySelectorAll(".ladder-step[data-soft]")).toHaveLength(1);
  });

  it("stripes a break, and sets the special relationship apart", () => {
    profile("KHM", "2026-01-01");
    expect(document.querySelectorAll('[data-swatch="suspended"] + .ladder-over')).toHaveLength(1);
    expect(document.querySelectorAll(".ladder-row[data-beside]")).toHaveLength(1);
    profile("GBR", "2026-01-01");
    expect(document.querySelectorAll(".ladder-row[data-beside]")).toHaveLength(0);
  });

  it("walks the legend's order, round the end, with the focus kept", () => {
    const { store } = profile("KHM", "2026-01-01");
    const walk = screen.getByRole("navigation", { name: "Countries in the order of the legend" });
    expect(walk.textContent).toContain("1 of 197");
    const next = within(walk).getByRole("button", { name: "Next country: Cuba" });
    next.focus();
    fireEvent.click(next);
    expect(store.getState().selection).toEqual(["CUB"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Next country: Laos");
    expect(within(walk).getByRole("button", { name: "Previous country: Cambodia" })).toBeTruthy();
  });

  it("says how far each agreement has come on the day", () => {
    const { store } = profile("GBR", "2019-06-01");
    const rows = () => within(sectionOf("Trade and investment")).getAllByRole("listitem");
    expect(rows()[0]?.textContent).toContain("in force for others, not yet with this country on this day");
    expect(rows()[0]?.textContent).toContain("in force with both 15 Dec 2024");
    expect(rows().some((row) => row.textContent?.includes("not signed yet on this day"))).toBe(true);
    act(() => store.getState().setDay(parseDay("2024-12-15")));
    expect(rows()[0]?.textContent).toContain("in force on this day");
  });

  it("tells the milestones of the country, and goes to them", async () => {
    const { store } = profile("RUS", "2026-01-01");
    const go = await screen.findAllByRole("button", { name: /^Go to 3 November 1978/ });
    const section = sectionOf("Milestones");
    expect(section.textContent).toContain("Soviet");
    fireEvent.click(go.find((button) => section.contains(button)) as HTMLElement);
    expect(formatDay(store.getState().day)).toBe("1978-11-03");
  });

  it("says that the milestones did not load, and tries again", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("gone")).mockImplementation(loadMilestones);
    stage(<Profile records={RECORDS.en} loadMilestones={load} />, "USA", "2026-01-01");
    const alert = await screen.findByRole("alert");
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { name: "Milestones" });
    expect(
      await within(sectionOf("Milestones")).findByRole("button", { name: /^Go to 11 July 1995/ }),
    ).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("tells what the rulers agreed with Viet Nam meanwhile", () => {
    profile("AGO", "2020-01-01");
    const section = sectionOf("While it was someone else’s");
    expect(section.textContent).toContain("until 11 November 1975");
    expect(within(section).getByRole("button", { name: "Portugal" })).toBeTruthy();
    expect(
      within(section).getByRole("button", { name: "Go to 1 July 1975: Portugal: Diplomatic relations" }),
    ).toBeTruthy();
  });

  it("lists deployments, and says when they are over", () => {
    profile("TUR", "2026-01-01");
    expect(sectionOf("Deployments").textContent).toContain("Earthquake relief");
    expect(sectionOf("Deployments").textContent).toContain("over by this day");
    profile("VNM", "2026-01-01");
    expect(within(sectionOf("Deployments")).getAllByText(/UNMISS/).length).toBeGreaterThan(0);
  });

  it("names the countries like this one, in Vietnamese too", () => {
    const { store } = profile("MYS", "2026-01-01", "vi");
    const section = sectionOf("Các nước tương tự");
    expect(section.textContent).toContain("Đối tác chiến lược toàn diện, cũng từ năm 2024");
    fireEvent.click(within(section).getByRole("button", { name: "Pháp" }));
    expect(store.getState().selection).toEqual(["FRA"]);
  });

  it("has the anniversaries ahead of a present partner, not of a state that is gone", () => {
    profile("GBR", "2019-06-01");
    expect(sectionOf("Round anniversaries ahead").textContent).toContain("50 years of diplomatic relations");
    profile("SUN", "1980-01-01");
    expect(screen.queryByRole("heading", { name: "Round anniversaries ahead" })).toBeNull();
  });

  it("puts another country beside it", () => {
    const { store } = profile("MYS", "2026-01-01");
    fireEvent.change(screen.getByRole("combobox", { name: "Put another country beside it" }), {
      target: { value: "THA" },
    });
    fireEvent.click(screen.getByRole("button", { name: "Add" }));
    expect(store.getState().selection).toEqual(["MYS", "THA"]);
    expect(screen.getByRole("heading", { name: "Side by side: Malaysia and Thailand" })).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });
});
