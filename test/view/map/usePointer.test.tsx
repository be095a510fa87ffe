// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { AtomId } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Marker, Marks } from "../../../src/domain/shape.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView, type View } from "../../../src/state/view.ts";
import { WorldMap } from "../../../src/view/map/WorldMap.tsx";
import { NAMES } from "../../real.ts";
import { asksForNoMotion, DATASET, MARKS, SHAPES } from "./fixture.tsx";

const WIDTH = 960;
const HEIGHT = 467.25;

beforeEach(() => {
  asksForNoMotion();
  // One map unit is one CSS pixel: a frame just as large as the map.
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(WIDTH);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(HEIGHT);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const dot = (atom: string, x: number, y: number): Marker => ({ atom: atom as AtomId, x, y, kind: "marker" });

/** Dots in the open sea: three states close together, one by itself, and two parts of the Soviet Union. */
const DOTS: Marks = {
  ...MARKS,
  markers: [
    dot("442", 150, 300),
    dot("620", 160, 300),
    dot("840", 150, 312),
    dot("392", 600, 300),
    dot("643", 800, 300),
    dot("804", 808, 300),
    dot("024", 175, 306),
  ],
  anchors: new Map(),
};

/** Seven states under one finger. */
const CROWD: Marks = {
  ...DOTS,
  markers: ["442", "620", "840", "392", "643", "804", "024"].map((atom, i) => dot(atom, 300 + 2 * i, 300)),
};

/** The small world with its dots, the whole of it in sight. */
function open(date: string, more: Partial<View> = {}, marks = DOTS) {
  const view = { ...defaultView(parseDay(date), "en"), camera: { lon: 148, lat: 0, zoom: 1 }, ...more };
  const store = createAppStore(buildAtlas(DATASET), view);
  const speech = { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en } as const;
  const { container } = render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <WorldMap shapes={SHAPES} marks={marks} loadDetail={() => new Promise(() => undefined)} />
      </SpeechContext>
    </StoreContext>,
  );
  const sea = container.querySelector(".map-svg") as Element;
  const press = (clientX: number, clientY: number, pointerType: "touch" | "mouse") =>
    fireEvent(sea, new PointerEvent("click", { bubbles: true, clientX, clientY, pointerType }));
  return { state: store.getState, press, container };
}

const chooser = () => screen.queryByRole("group", { name: "Which one?" });
const offered = () =>
  within(screen.getByRole("group", { name: "Which one?" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

describe("a finger", () => {
  it("on several small states is asked which one, the nearest first", async () => {
    const user = userEvent.setup();
    const { state, press } = open("2026-06-08");
    press(152, 300, "touch");
    expect(state().selection).toEqual([]);
    expect(offered()).toEqual(["Luxembourg", "Portugal", "United States"]);
    expect(document.activeElement?.textContent).toBe("Luxembourg");
    await user.click(screen.getByRole("button", { name: "Portugal" }));
    expect(state().selection).toEqual(["PRT"]);
    expect(chooser()).toBeNull();
  });

  it("is offered states before land that belongs to one, however near that is", () => {
    const { press } = open("1960-07-15");
    press(168, 303, "touch");
    expect(offered()).toEqual(["Portugal", "Luxembourg", "United States", "Angola"]);
  });

  it("is offered all of many", () => {
    const { press } = open("2026-06-08", {}, CROWD);
    press(306, 300, "touch");
    expect(offered()).toHaveLength(7);
  });

  it("on a small state by itself means that one, from as far as a finger is wide", () => {
    const { state, press } = open("2026-06-08");
    press(600, 321, "touch");
    expect([state().selection, chooser()]).toEqual([["JPN"], null]);
    press(600, 323, "touch");
    expect([state().selection, chooser()]).toEqual([[], null]);
  });

  it("on two parts of one state is not asked anything", () => {
    const { state, press } = open("1960-07-15");
    press(804, 300, "touch");
    expect([state().selection, chooser()]).toEqual([["SUN"], null]);
  });

  it("is asked about the same two once they are states of their own", () => {
    const { press } = open("2026-06-08");
    press(803, 300, "touch");
    expect(offered()).toEqual(["Russia", "Ukraine"]);
  });
});

describe("the question which one", () => {
  it("goes away on Escape, and when the map is pressed elsewhere", async () => {
    const user = userEvent.setup();
    const { state, press } = open("2026-06-08");
    press(152, 300, "touch");
    await user.keyboard("{Escape}");
    expect([chooser(), state().selection]).toEqual([null, []]);
    press(152, 300, "touch");
    expect(chooser()).not.toBeNull();
    press(600, 300, "touch");
    expect([chooser(), state().selection]).toEqual([null, ["JPN"]]);
  });
});

describe("a mouse", () => {
  it("means the nearest of several small states, and asks nothing", () => {
    const { state, press } = open("2026-06-08");
    press(152, 300, "mouse");
    expect([state().selection, chooser()]).toEqual([["LUX"], null]);
    press(158, 300, "mouse");
    expect(state().selection).toEqual(["PRT"]);
  });

  it("has to be nearer than a finger", () => {
    const { state, press } = open("2026-06-08");
    press(600, 311, "mouse");
    expect(state().selection).toEqual(["JPN"]);
    press(600, 313, "mouse");
    expect(state().selection).toEqual([]);
  });

  it("tells what it is on as it moves, a finger does not", () => {
    const { state, container } = open("2026-06-08");
    const move = (pointerType: string, clientX: number) =>
      fireEvent(
        container.querySelector(".map-svg") as Element,
        new PointerEvent("pointermove", { bubbles: true, clientX, clientY: 300, pointerType }),
      );
    act(() => void move("touch", 600));
    expect(state().hovered).toBeNull();
    act(() => void move("mouse", 600));
    expect(state().hovered).toBe("JPN");
    act(() => void move("mouse", 500));
    expect(state().hovered).toBeNull();
  });
});

describe("a mouse that rests", () => {
  it("is on whoever holds the land as the date moves", () => {
    const { state, container } = open("1960-07-15");
    const sea = container.querySelector(".map-svg") as Element;
    const at = { bubbles: true, clientX: 808, clientY: 300, pointerType: "mouse" };
    act(() => void fireEvent(sea, new PointerEvent("pointermove", at)));
    expect(state().hovered).toBe("SUN");
    act(() => state().setDay(parseDay("2026-06-08")));
    expect(state().hovered).toBe("UKR");
  });
});

describe("a country chosen on the map", () => {
  it.each([
    ["pressed", (page: ReturnType<typeof open>) => page.press(600, 300, "mouse")],
    [
      "chosen among several",
      (page: ReturnType<typeof open>) => {
        page.press(803, 300, "touch");
        fireEvent.click(screen.getByRole("button", { name: "Russia" }));
      },
    ],
  ])("closes a panel that is open, when it is %s", (_, choose) => {
    const page = open("2026-06-08", { panel: "sources" });
    choose(page);
    expect([page.state().selection.length, page.state().panel]).toEqual([1, null]);
  });
});
