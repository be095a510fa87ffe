// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { MilestonesPanel } from "../../../src/view/milestones/MilestonesPanel.tsx";
import { RECORDS, renderAt } from "../table/stage.tsx";
import { MILESTONES } from "../timeline/stage.tsx";

afterEach(cleanup);

async function open(day: string, language: "en" | "vi" = "en") {
  const records = async () => RECORDS;
  const milestones = async () => MILESTONES;
  const rendered = renderAt(<MilestonesPanel loadRecords={records} loadMilestones={milestones} />, {
    day,
    language,
  });
  await screen.findByRole("heading", { name: language === "en" ? "Milestones" : "Mốc sự kiện" });
  return rendered;
}

const cards = () => screen.getAllByRole("listitem").filter((item) => item.matches(".milestones-card"));
const titled = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the list of milestones", () => {
  it("has all of them in the order of time, each with date, place and who says so", async () => {
    await open("2025-12-31");
    expect(cards().length).toBe(MILESTONES.length);
    const first = within(cards()[0] as HTMLElement);
    expect(first.getByText("28 August 1945")).toBeTruthy();
    expect(cards()[0]?.textContent).toContain("Hanoi");
    expect(cards()[0]?.textContent).toContain("source");
    expect(cards().filter((card) => card.textContent?.includes("undefined"))).toEqual([]);
  });

  it("says no more of a date than is known", async () => {
    await open("2025-12-31");
    const vague = MILESTONES.find(({ date }) => date.precision === "month");
    const card = titled(vague?.title ?? "").closest("li");
    expect(card?.querySelector("time")?.textContent).toMatch(/^[A-Z][a-z]+ \d{4}$/);
  });

  it("narrows to a theme, and back", async () => {
    await open("2025-12-31");
    const own = MILESTONES.filter(({ theme }) => theme === "economy").length;
    await userEvent.click(titled(`Economy (${own})`));
    expect(cards().length).toBe(own);
    expect(screen.getByRole("status").textContent).toBe(`${own} events`);
    await userEvent.click(titled(`All (${MILESTONES.length})`));
    expect(cards().length).toBe(MILESTONES.length);
  });

  it("goes to the day of the one that is opened, marks it, and has its countries outlined", async () => {
    const { store } = await open("2025-12-31");
    await userEvent.click(titled("Geneva ends the French war"));
    expect(store.getState().day).toBe(parseDay("1954-07-21"));
    expect(titled("Geneva ends the French war").closest("li")?.getAttribute("aria-current")).toBe("date");
    expect(store.getState().spotlight).toEqual({
      codes: "CHN FRA GBR KHM LAO SUN USA VNM".split(" "),
      day: parseDay("1954-07-21"),
    });
  });

  it("outlines whom the pointer or the focus is on, else the open one, and nobody once it is gone", async () => {
    const { store, unmount } = await open("2025-12-31");
    const soviet = titled("The Soviet Union recognises the republic");
    fireEvent.pointerEnter(soviet.closest("li") as HTMLElement);
    expect(store.getState().spotlight?.codes).toEqual(["SUN", "VNM"]);
    fireEvent.pointerLeave(soviet.closest("li") as HTMLElement);
    expect(store.getState().spotlight).toBeNull();
    act(() => soviet.focus());
    expect(store.getState().spotlight?.codes).toEqual(["SUN", "VNM"]);
    unmount();
    expect(store.getState().spotlight).toBeNull();
  });

  it("marks a month's event on every day of the month, and not after", async () => {
    const vague = MILESTONES.find(({ date }) => date.precision === "month");
    if (!vague) throw new Error("no event of a month");
    const { store } = await open("2025-12-31");
    const current = () => titled(vague.title).closest("li")?.getAttribute("aria-current");
    act(() => store.getState().setDay(vague.date.day + 20));
    expect(current()).toBe("date");
    act(() => store.getState().setDay(vague.date.day + 40));
    expect(current()).toBeNull();
  });

  it("is walked by arrow keys", async () => {
    await open("2025-12-31");
    const titles = cards().map((card) => within(card).getAllByRole("button")[0] as HTMLElement);
    act(() => titles[0]?.focus());
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(titles[1]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(titles.at(-1));
    await userEvent.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement).toBe(titles[0]);
  });

  it("touches only the cards that begin or cease to be of the day", async () => {
    const { container, store } = await open("1954-07-20");
    const observer = new MutationObserver(() => {});
    observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
    act(() => store.getState().setDay(parseDay("1954-07-19")));
    expect(observer.takeRecords()).toEqual([]);
    act(() => store.getState().setDay(parseDay("1954-07-21")));
    const touched = observer
      .takeRecords()
      .map(({ target }) => (target as Element).closest(".milestones-card"));
    expect(new Set(touched).size).toBe(1);
    observer.disconnect();
  });
});

describe("the list of roles", () => {
  it("has every role by kind, marks those of the day, and goes to the beginning of one", async () => {
    const { store } = await open("2020-06-01");
    await userEvent.click(titled("International roles"));
    expect(cards().length).toBe(RECORDS.roles.length);
    const held = cards().filter((card) => card.getAttribute("aria-current") === "true");
    expect(held.map((card) => card.textContent).join()).toContain("UN Security Council");
    await userEvent.click(
      titled(/UN Security Council, Non-permanent member, 1 January 2008 to 31 December 2009/),
    );
    expect(store.getState().day).toBe(parseDay("2008-01-01"));
  });

  it("speaks Vietnamese", async () => {
    await open("2020-06-01", "vi");
    await userEvent.click(titled("Vai trò quốc tế"));
    expect(screen.getByRole("heading", { name: "Hội nghị đã đăng cai" })).toBeTruthy();
  });
});
