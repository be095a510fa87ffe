// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeStory } from "../../../src/data/story.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { Story } from "../../../src/domain/story.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { vi as vietnamese } from "../../../src/i18n/vi.ts";
import { createAppStore, StoreContext, useApp } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import type { Loaders } from "../../../src/view/loaders.ts";
import { Reading } from "../../../src/view/story/Reading.tsx";
import { Stage } from "../../../src/view/story/Stage.tsx";
import { StoryArea } from "../../../src/view/story/StoryArea.tsx";
import { ATLAS, DATASET, NAMES } from "../../real.ts";

const both = (text: string, viText: string) => ({ en: text, vi: viText });

const scene = (view: string, heading: string, viHeading: string, more: object = {}) => ({
  view,
  heading: both(heading, viHeading),
  caption: both(`${heading}: the caption.`, `${viHeading}: chú thích.`),
  notes: both("A note.", "Ghi chú."),
  sources: ["s0"],
  move: "cut",
  seconds: 5,
  ...more,
});

const STORY: Story = decodeStory(
  {
    slug: "a-story",
    title: both("A story", "Một câu chuyện"),
    summary: both("Of what.", "Về gì."),
    scenes: [
      scene("date=1950-01-18", "China first", "Trung Quốc", { emphasis: { countries: ["CHN"] } }),
      scene("date=1995-07-12&tier=special", "United States", "Hoa Kỳ"),
      scene("date=2025-10-29&at=0,50,3", "All five", "Đủ năm", { move: "fly" }),
    ],
  },
  "a-story.json",
);

const RECORDS = {
  sources: [
    {
      id: "s0",
      title: "An article",
      publisher: "VnExpress",
      date: null,
      url: "https://example.org/a",
      kind: "press",
    },
  ],
};
const adopt = vi.fn();
const LOADERS = {
  own: async () => ({ shelf: { adopt } }),
  site: { root: "https://atlas.example/" },
  marks: { anchors: new Map(), markers: [] },
  records: () => Promise.resolve(RECORDS),
} as unknown as Loaders;

const leave = vi.fn();

function At({ loaders, isEntered }: { readonly loaders: Loaders; readonly isEntered: boolean }) {
  const step = useApp((s) => s.step);
  return step === null ? (
    <Reading story={STORY} loaders={loaders} takesFocus={isEntered} onLeave={leave} />
  ) : (
    <Stage story={STORY} step={step} loaders={loaders} onLeave={leave} />
  );
}

function tell(step: number | null, language: Language = "en", isEntered = false, loaders = LOADERS) {
  return tellIn(<At loaders={loaders} isEntered={isEntered} />, { step }, language);
}

/** Shows a part of the page while the story is told. */
function tellIn(part: React.ReactNode, more: Partial<View>, language: Language = "en") {
  const store = createAppStore(ATLAS, { ...defaultView(DATASET.end, language), story: STORY.slug, ...more });
  const messages = language === "en" ? en : vietnamese;
  const speech = { language, messages, formats: FORMATS[language](), names: NAMES[language] };
  render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>{part}</SpeechContext>
    </StoreContext>,
  );
  return store;
}

const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

beforeEach(() => {
  leave.mockClear();
  adopt.mockClear();
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the stage", () => {
  it("takes the focus, shows the scene of its step and puts it on the map", () => {
    const store = tell(1);
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Presentation: A story" }));
    expect(heading()).toBe("China first");
    expect(screen.getByText("18 January 1950")).toBeTruthy();
    expect(store.getState()).toMatchObject({ selection: ["CHN"], tiers: [] });
  });

  it("goes on, back, to the ends, and no further, by keys", () => {
    const store = tell(1);
    key("ArrowRight");
    expect(heading()).toBe("United States");
    expect(store.getState()).toMatchObject({ step: 2, tiers: ["special"], selection: [] });
    key(" ");
    key("PageDown");
    expect([heading(), store.getState().step]).toEqual(["All five", 3]);
    expect(store.getState().camera).toEqual({ lon: 0, lat: 50, zoom: 3 });
    key("PageUp");
    expect(heading()).toBe("United States");
    key("Home");
    key("ArrowLeft");
    expect([heading(), store.getState().step]).toEqual(["China first", 1]);
    key("End");
    expect(heading()).toBe("All five");
  });

  it("speaks the reader's language, and says where it stands", () => {
    tell(2, "vi");
    expect(heading()).toBe("Hoa Kỳ");
    expect(screen.getByText("12 tháng 7 năm 1995")).toBeTruthy();
    expect(screen.getByText("Cảnh 2 trên 3")).toBeTruthy();
  });

  it("names who published what it says", async () => {
    tell(1);
    expect(await screen.findByText("Sources: VnExpress")).toBeTruthy();
  });

  it("goes blank and comes back, and any scene shows it again", () => {
    tell(1);
    const blank = () => document.querySelector("[data-blank]");
    key("b");
    expect(blank()).not.toBeNull();
    key("b");
    expect(blank()).toBeNull();
    key("b");
    key("ArrowRight");
    expect(blank()).toBeNull();
  });

  it("jumps to any scene from the list", () => {
    tell(3);
    key("g");
    const list = within(screen.getByRole("dialog", { name: "All scenes" }));
    expect(document.activeElement).toBe(list.getByRole("button", { name: "3 All five" }));
    fireEvent.click(list.getByRole("button", { name: "1 China first" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(heading()).toBe("China first");
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Presentation: A story" }));
  });

  it("plays by itself, each scene for its seconds, round and round, until it is stopped", () => {
    vi.useFakeTimers();
    const store = tell(3);
    key("a");
    vi.advanceTimersByTime(4_900);
    expect(store.getState().step).toBe(3);
    vi.advanceTimersByTime(200);
    expect(store.getState().step).toBe(1);
    key("a");
    vi.advanceTimersByTime(60_000);
    expect(store.getState().step).toBe(1);
  });

  it("is turned by a swipe, not by the mouse", () => {
    const store = tell(1);
    const stage = screen.getByRole("region", { name: "Presentation: A story" });
    const swipe = (pointerType: string, from: number, to: number) => {
      for (const [name, clientX] of [
        ["pointerdown", from],
        ["pointerup", to],
      ] as const) {
        const event = new MouseEvent(name, { bubbles: true, clientX, clientY: 300 });
        fireEvent(stage, Object.assign(event, { pointerType, isPrimary: true }));
      }
    };
    swipe("mouse", 300, 100);
    expect(store.getState().step).toBe(1);
    swipe("touch", 300, 100);
    expect(store.getState().step).toBe(2);
    swipe("touch", 100, 300);
    expect(store.getState().step).toBe(1);
  });

  it("is left with Escape", () => {
    tell(1);
    key("Escape");
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe("the camera", () => {
  it("is cut to where a scene asks for it and on every way back, and travels where a scene flies", () => {
    const store = tell(1);
    expect(store.getState().isCut).toBe(true);
    key("ArrowRight");
    expect(store.getState().isCut).toBe(true);
    key("ArrowRight");
    expect(store.getState()).toMatchObject({ step: 3, isCut: false });
    key("ArrowLeft");
    key("End");
    expect(store.getState()).toMatchObject({ step: 3, isCut: false });
    key("Home");
    expect(store.getState().isCut).toBe(true);
  });
});

describe("the page to read", () => {
  it("leads a story that ships into the editor as a copy", async () => {
    tell(null);
    fireEvent.click(screen.getByRole("button", { name: "Edit a copy" }));
    await waitFor(() => expect(leave).toHaveBeenCalledOnce());
    expect(adopt).toHaveBeenCalledWith(STORY);
    expect(leave.mock.calls[0]?.[0]).toMatchObject({ panel: "editor", story: null });
  });

  it("goes on from its title for who came from the map, and leaves the focus to who opened its page", () => {
    tell(null, "en", true);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    cleanup();
    tell(null);
    expect(document.activeElement).toBe(document.body);
  });

  it("has every scene in reading order, with its day, caption and sources", async () => {
    tell(null);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("A story");
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(["China first", "United States", "All five"]);
    const section = within(screen.getByRole("region", { name: "United States" }));
    expect(section.getByText("12 July 1995")).toBeTruthy();
    expect(section.getByText("United States: the caption.")).toBeTruthy();
    const link = await section.findByRole("link", { name: "An article" });
    expect(link.getAttribute("href")).toBe("https://example.org/a");
  });

  it("leads from a scene to that day in the atlas, and onto the stage", () => {
    const store = tell(null);
    const section = within(screen.getByRole("region", { name: "All five" }));
    const link = section.getByRole("link", { name: "Open this day in the atlas" });
    expect(link.getAttribute("href")).toBe("?date=2025-10-29&at=0,50,3&lang=en");
    fireEvent.click(link);
    expect(leave.mock.calls[0]?.[0]).toMatchObject({ story: null, camera: { lon: 0, lat: 50, zoom: 3 } });
    fireEvent.click(screen.getByRole("button", { name: "Present" }));
    expect(store.getState()).toMatchObject({ story: "a-story", step: 1 });
  });

  it("offers no way to the atlas where it stands alone in a file", () => {
    tell(null, "en", false, { ...LOADERS, site: { ...LOADERS.site, root: "" } });
    expect(screen.queryByRole("link", { name: "Open this day in the atlas" })).toBeNull();
    expect(screen.queryByText(/To the atlas/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "← Leave the story" }));
    expect(leave).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe("the window with the notes", () => {
  it("becomes a stage where nobody opened it, and is not what that goes back to", async () => {
    vi.stubGlobal("opener", null);
    const coming = () => new Promise<never>(() => undefined);
    const loaders: Loaders = { ...LOADERS, story: async () => STORY, shapes: coming };
    const store = tellIn(<StoryArea loaders={loaders} isEntered={false} />, { step: 1, panel: "notes" });
    fireEvent.click(await screen.findByRole("button", { name: "Close the notes" }));
    expect(heading()).toBe("China first");
    key("Escape");
    expect(store.getState()).toMatchObject({ story: null, step: null, panel: null });
  });
});
