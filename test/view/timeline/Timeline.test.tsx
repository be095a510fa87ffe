// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import type { AtlasEvent } from "../../../src/domain/event.ts";
import { ATLAS, DATASET } from "../../real.ts";
import { renderTimeline } from "./stage.tsx";

afterEach(cleanup);

const slider = () => screen.getByRole<HTMLInputElement>("slider");
const shown = (store: ReturnType<typeof renderTimeline>["store"]) => formatDay(store.getState().day);

describe("the slider", () => {
  it("is a native range over all days, and the first slider of the page", () => {
    renderTimeline({ day: "2025-10-29" });
    expect(screen.getAllByRole("slider")).toHaveLength(1);
    expect(slider().tagName).toBe("INPUT");
    expect(slider()).toMatchObject({
      type: "range",
      min: String(DATASET.start),
      max: String(DATASET.end),
      step: "1",
      value: String(parseDay("2025-10-29")),
    });
    expect(slider().getAttribute("aria-label")).toBe("Day shown");
  });

  it("says the date and the tally in words", () => {
    const { setDay } = renderTimeline({ day: "1945-09-02" });
    expect(slider().getAttribute("aria-valuetext")).toBe("2 September 1945");
    setDay("2025-12-31");
    expect(slider().getAttribute("aria-valuetext")).toMatch(
      /^31 December 2025: 3 special, 14 comprehensive strategic, 14 strategic, 14 comprehensive and \d+ with diplomatic relations$/,
    );
  });

  it("is driven by input events, also when its value was set by a script", () => {
    const { store } = renderTimeline({ day: "2025-10-29" });
    slider().value = String(parseDay("1960-07-15"));
    act(() => void slider().dispatchEvent(new Event("input", { bubbles: true })));
    expect(shown(store)).toBe("1960-07-15");
    expect(slider().value).toBe(String(parseDay("1960-07-15")));
  });

  it("takes its own keys, a year for Page Up", () => {
    const { store } = renderTimeline({ day: "1995-07-12" });
    fireEvent.keyDown(slider(), { key: "PageUp", code: "PageUp" });
    expect(shown(store)).toBe("1996-07-12");
    fireEvent.keyDown(slider(), { key: "ArrowLeft", code: "ArrowLeft" });
    expect(shown(store)).toBe("1996-07-11");
  });

  it("keeps the whole range while the track shows a part of it", async () => {
    const { store } = renderTimeline({ day: "1995-07-12" });
    await userEvent.click(screen.getByRole("button", { name: "Shorter stretch of time" }));
    expect(slider().min).toBe(String(DATASET.start));
    fireEvent.keyDown(slider(), { key: "Home", code: "Home" });
    expect(shown(store)).toBe("1945-09-02");
  });
});

describe("the headline", () => {
  it("tells what changed on the day", () => {
    renderTimeline({ day: "2025-10-29" });
    expect(screen.getByText("29 October 2025")).toBeTruthy();
    expect(screen.getByText("United Kingdom: strategic → comprehensive strategic")).toBeTruthy();
  });

  it("tells the era and the nearest change before when nothing did", () => {
    renderTimeline({ day: "2025-10-30" });
    expect(screen.getByText("Integration", { selector: "span" })).toBeTruthy();
    expect(screen.getByText(/^last change 29 Oct 2025: United Kingdom/)).toBeTruthy();
  });

  it("says past the last complete day that the records are not", () => {
    const { setDay } = renderTimeline({ day: "2025-12-31" });
    const note = () => screen.queryByText("records complete to 31 Dec 2025", { selector: "span" });
    expect(note()).toBeNull();
    setDay("2026-01-01");
    expect(note()).not.toBeNull();
  });

  it("speaks Vietnamese", () => {
    renderTimeline({ day: "2025-10-29", language: "vi" });
    expect(screen.getByText("29 tháng 10 năm 2025")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Thay đổi sau" })).toBeTruthy();
  });

  it("opens the list of a day on which more changed than it has room for", async () => {
    renderTimeline({ day: "1991-12-26" });
    const more = screen.getByText(/^and \d+ more$/);
    await userEvent.click(more);
    const list = screen.getByRole("list", { name: "All changes: 26 December 1991" });
    expect(within(list).getByText("Ukraine becomes a state")).toBeTruthy();
    const details = more.closest("details");
    expect(details?.open).toBe(true);
    fireEvent.keyDown(more, { key: "Escape" });
    expect(details?.open).toBe(false);
  });
});

describe("going from change to change", () => {
  it("has buttons, named after the selected country", async () => {
    const { store } = renderTimeline({ day: "1995-07-12", country: "USA" });
    await userEvent.click(screen.getByRole("button", { name: "Next change: United States" }));
    expect(shown(store)).toBe("2013-07-25");
  });

  it("has keys by their place on the keyboard, but not in a text field or with a modifier", () => {
    const { store } = renderTimeline({ day: "1995-07-12", country: "USA" });
    fireEvent.keyDown(slider(), { key: "ư", code: "BracketRight" });
    expect(shown(store)).toBe("2013-07-25");
    fireEvent.keyDown(screen.getByLabelText("Go to a date"), { key: "[", code: "BracketLeft" });
    fireEvent.keyDown(slider(), { key: "[", code: "BracketLeft", ctrlKey: true });
    expect(shown(store)).toBe("2013-07-25");
    fireEvent.keyDown(screen.getByRole("button", { name: "Play" }), { key: "[", code: "BracketLeft" });
    expect(shown(store)).toBe("1995-07-12");
  });
});

describe("playing", () => {
  it("starts and pauses by Space on the slider only", () => {
    const { store } = renderTimeline({ day: "1995-07-12" });
    fireEvent.keyDown(slider(), { key: " ", code: "Space" });
    expect(store.getState().playing).toBe(true);
    expect(screen.getByRole("button", { name: "Pause" })).toBeTruthy();
    fireEvent.keyDown(slider(), { key: " ", code: "Space" });
    expect(store.getState().playing).toBe(false);
    fireEvent.keyDown(screen.getByRole("button", { name: "Elsewhere" }), { key: " ", code: "Space" });
    expect(store.getState().playing).toBe(false);
  });

  it("pauses in a hidden tab and when the reader takes the track", () => {
    const { store, container } = renderTimeline({ day: "1995-07-12" });
    act(() => store.getState().setPlaying(true));
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    fireEvent(document, new Event("visibilitychange"));
    hidden.mockRestore();
    expect(store.getState().playing).toBe(false);
    act(() => store.getState().setPlaying(true));
    fireEvent.pointerDown(container.querySelector(".timeline-plot") as Element, { button: 0, pointerId: 1 });
    expect(store.getState().playing).toBe(false);
  });

  it("goes at the chosen speed", async () => {
    const { store } = renderTimeline({ day: "1995-07-12" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^Time to play/ }), "90 s");
    expect(store.getState().speed).toBe(90);
  });
});

describe("the date field", () => {
  const field = () => screen.getByLabelText<HTMLInputElement>("Go to a date");

  it("goes to a date and shows where the timeline is", () => {
    const { store, setDay } = renderTimeline({ day: "1995-07-12" });
    fireEvent.input(field(), { target: { value: "1960-07-15" } });
    expect(shown(store)).toBe("1960-07-15");
    setDay("2025-10-29");
    expect(field().value).toBe("2025-10-29");
    expect(field()).toMatchObject({ min: "1945-09-02", max: "2026-06-08" });
  });

  it("says so when a date is out of range, stays, and forgets it when the day moves", () => {
    const { store, setDay } = renderTimeline({ day: "1995-07-12" });
    fireEvent.input(field(), { target: { value: "2031-01-01" } });
    expect(screen.getByRole("alert").textContent).toBe("");
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(screen.getByRole("alert").textContent).toBe(
      "The timeline runs from 2 September 1945 to 8 June 2026.",
    );
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(shown(store)).toBe("1995-07-12");
    setDay("1996-01-01");
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("says so when the date is not whole, and shows the day again", () => {
    renderTimeline({ day: "1995-07-12" });
    fireEvent.input(field(), { target: { value: "" } });
    fireEvent.blur(field());
    expect(screen.getByRole("alert").textContent).toBe("That is not a whole date.");
    expect(field().value).toBe("1995-07-12");
  });

  it("takes nothing when it is left as it was found, though time has run on since", () => {
    const { store, setDay } = renderTimeline({ day: "1995-07-12" });
    fireEvent.focus(field());
    setDay("1995-07-13");
    field().value = "1995-07-12";
    fireEvent.blur(field());
    expect(shown(store)).toBe("1995-07-13");
    expect(field().value).toBe("1995-07-13");
  });

  it("is not wrong any more once it shows the day again, and what was wrong is not said for ever", () => {
    vi.useFakeTimers();
    renderTimeline({ day: "1995-07-12" });
    fireEvent.input(field(), { target: { value: "2031-01-01" } });
    fireEvent.blur(field());
    expect(field().getAttribute("aria-invalid")).toBe("false");
    expect(screen.getByRole("alert").textContent).not.toBe("");
    act(() => vi.advanceTimersByTime(10_000));
    vi.useRealTimers();
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("says nothing of the last time when it is come back to", () => {
    renderTimeline({ day: "1995-07-12" });
    fireEvent.input(field(), { target: { value: "2031-01-01" } });
    fireEvent.blur(field());
    fireEvent.focus(field());
    expect(screen.getByRole("alert").textContent).toBe("");
    expect(field().getAttribute("aria-describedby")).toBeNull();
  });
});

describe("milestones", () => {
  const flags = () => within(screen.getByRole("group", { name: "Milestones" })).getAllByRole("button");

  it("are flags with one tab stop, walked by arrows", () => {
    renderTimeline({ day: "1995-07-12" });
    expect(
      flags()
        .map(({ tabIndex }) => tabIndex)
        .filter((index) => index === 0),
    ).toHaveLength(1);
    act(() => flags()[0]?.focus());
    fireEvent.keyDown(flags()[0] as Element, { key: "ArrowRight" });
    expect(document.activeElement).toBe(flags()[1]);
    expect(flags()[1]?.tabIndex).toBe(0);
    expect(flags()[0]?.tabIndex).toBe(-1);
    fireEvent.keyDown(flags()[1] as Element, { key: "End" });
    expect(document.activeElement).toBe(flags().at(-1));
  });

  it("open a card that goes to their day, walks on, and gives the focus back", async () => {
    const { store } = renderTimeline({ day: "1995-07-12" });
    const start = flags().findIndex((flag) => /1954/.test(flag.getAttribute("aria-label") ?? ""));
    act(() => flags()[start]?.focus());
    await userEvent.keyboard("{Enter}");
    const card = screen.getByRole("dialog");
    expect(document.activeElement).toBe(card);
    expect(within(card).getByText(/21 July 1954/)).toBeTruthy();
    await userEvent.click(within(card).getByRole("button", { name: "Go to this day" }));
    expect(shown(store)).toBe("1954-07-21");
    const title = within(card).getByRole("heading").textContent;
    await userEvent.click(within(card).getByRole("button", { name: "Next milestone" }));
    expect(within(card).getByRole("heading").textContent).not.toBe(title);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(flags()).toContain(document.activeElement);
  });

  it("say of an imprecise date only what is known, and of a recalled one that no source was found", async () => {
    const date = { day: parseDay("1987-08-01"), precision: "month" as const };
    const rest = { id: "m1", theme: "t", summary: "S", place: "Hanoi", codes: [], note: null, sources: [] };
    const milestones = [{ ...rest, date, title: "A mission", confidence: "recalled" as const }];
    renderTimeline({ day: "1995-07-12", milestones });
    await userEvent.click(screen.getByRole("button", { name: "Aug 1987: A mission" }));
    expect(screen.getByText("August 1987 · Hanoi")).toBeTruthy();
    expect(screen.getByText("No source found yet.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Go to this month" })).toBeTruthy();
  });

  it("may still be loading", () => {
    renderTimeline({ day: "1995-07-12", milestones: null });
    expect(screen.queryByRole("group", { name: "Milestones" })).toBeNull();
    expect(slider()).toBeTruthy();
  });
});

describe("zooming the track", () => {
  it("has buttons that rest at the ends", async () => {
    renderTimeline({ day: "1995-07-12" });
    const whole = screen.getByRole("button", { name: "The whole time" });
    const closer = screen.getByRole("button", { name: "Shorter stretch of time" });
    expect(whole.getAttribute("aria-disabled")).toBe("true");
    for (let i = 0; i < 8; i++) await userEvent.click(closer);
    expect(closer.getAttribute("aria-disabled")).toBe("true");
    expect(whole.getAttribute("aria-disabled")).toBeNull();
    await userEvent.click(whole);
    expect(closer.getAttribute("aria-disabled")).toBeNull();
  });
});

describe("moving the day", () => {
  it("touches the slider, the date, what changed and the handle, and nothing else", () => {
    const { container, setDay } = renderTimeline({ day: "2020-01-02", country: "GBR" });
    const observer = new MutationObserver(() => {});
    observer.observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
    setDay("2025-10-29");
    const touched = observer.takeRecords().map(({ target, attributeName }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return `${element?.closest("[class]")?.getAttribute("class")?.split(" ")[0]} ${attributeName ?? ""}`.trim();
    });
    expect([...new Set(touched)].sort()).toEqual([
      "timeline-date-text",
      "timeline-handle style",
      "timeline-news",
      "timeline-news class",
      "timeline-slider aria-valuetext",
    ]);
  });

  it("follows a running date with words at a pace that can be read, and ends on the last day", () => {
    vi.useFakeTimers();
    try {
      const { container, store } = renderTimeline({ day: "1995-07-10" });
      const run = (date: string) => act(() => store.getState().setDay(parseDay(date), "drag"));
      const field = container.querySelector<HTMLInputElement>(".timeline-date-field");
      const words = () => [
        field?.value,
        slider().getAttribute("aria-valuetext")?.split(":")[0],
        container.querySelector(".timeline-news")?.textContent?.includes("United States"),
      ];
      run("1995-07-11");
      expect(words()).toEqual(["1995-07-11", "11 July 1995", false]);
      run("1995-07-12");
      expect(container.querySelector(".timeline-date")?.textContent).toBe("12 July 1995");
      expect(slider().value).toBe(String(parseDay("1995-07-12")));
      expect(words()).toEqual(["1995-07-11", "11 July 1995", false]);
      act(() => void vi.advanceTimersByTime(200));
      expect(words()).toEqual(["1995-07-12", "12 July 1995", true]);
      run("1995-07-13");
      act(() => store.getState().setDay(parseDay("1995-07-12")));
      expect(words()).toEqual(["1995-07-12", "12 July 1995", true]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("keeps the room of the longest date beside what changed", () => {
    const room = (language: "en" | "vi") =>
      renderTimeline({ day: "2000-05-01", language })
        .container.querySelector(".timeline-date")
        ?.getAttribute("data-room");
    expect(room("en")).toBe("30 September 2000");
    cleanup();
    expect(room("vi")).toBe("30 tháng 10 năm 2000");
  });

  it("works out the drawing no second time", () => {
    const { setDay } = renderTimeline({ day: "2025-10-28", country: "GBR" });
    const filter = vi.spyOn(ATLAS.events as AtlasEvent[], "filter");
    setDay("2025-10-29");
    expect(filter).not.toHaveBeenCalled();
    filter.mockRestore();
  });
});

describe("the announcement", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const rest = () => act(() => void vi.runOnlyPendingTimers());

  it("comes when the date rests, not while it is dragged or plays", () => {
    const { store, setDay } = renderTimeline({ day: "2025-10-28" });
    const status = screen.getByRole("status");
    act(() => store.getState().setDay(parseDay("2025-10-29"), "drag"));
    rest();
    expect(status.textContent).toBe("");
    act(() => store.getState().setDay(parseDay("2025-10-29"), "reader"));
    expect(status.textContent).toBe("");
    rest();
    expect(status.textContent).toBe(
      "29 October 2025: United Kingdom: from strategic to comprehensive strategic.",
    );
    setDay("2025-10-30");
    rest();
    expect(status.textContent).toBe("30 October 2025.");
  });
});
