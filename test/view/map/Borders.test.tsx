// @vitest-environment jsdom
import { act, cleanup, render } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeOutlines, writeLand } from "../../../src/data/outlines.ts";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { SERVED_GRID, type Shapes } from "../../../src/domain/shape.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { Borders } from "../../../src/view/map/Borders.tsx";
import { drawingOf } from "../../../src/view/map/drawing.ts";
import { DATASET, SHAPES } from "./fixture.tsx";

const DAY = parseDay("2000-01-01");
const BEFORE = parseDay("1980-01-01");
/** No line that could be worked out. */
const PATHS = ["M1 2l3 4", "M5 6l7 8"];

/** What waits until nothing else is to do. */
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => idle.push(callback));
  vi.stubGlobal("cancelIdleCallback", () => {
    idle = [];
  });
});

afterEach(() => {
  // What goes takes back what it waits for.
  cleanup();
  vi.unstubAllGlobals();
});

function served(paths: readonly string[] | null): Shapes {
  const land = new Map([...SHAPES.atoms].map(([id, own]) => [id, writeLand(own, SERVED_GRID)]));
  return decodeOutlines(land, SERVED_GRID, paths === null ? undefined : { day: DAY, paths });
}

function drawn(shapes: Shapes, day = DAY) {
  const store = createAppStore(buildAtlas(DATASET), { ...defaultView(DATASET.end, "en"), day });
  const commits = vi.fn();
  const { container, unmount } = render(
    <StoreContext value={store}>
      <svg aria-hidden="true">
        <Profiler id="borders" onRender={commits}>
          <Borders drawing={drawingOf(shapes)} />
        </Profiler>
      </svg>
    </StoreContext>,
  );
  const lines = () =>
    [...container.querySelectorAll(".map-border:not([display=none])")].map((line) => line.getAttribute("d"));
  return { store, lines, unmount, commits: () => commits.mock.calls.length };
}

/** What stands on a day where nothing came written. */
const workedOut = (day = DAY) => drawn(served(null), day).lines();

describe("borders that came written", () => {
  it("are drawn as they came, with nothing worked out, as long as the day stays", () => {
    const shapes = served(PATHS);
    const work = vi.spyOn(shapes, "borders", "get");
    expect(drawn(shapes).lines()).toEqual(PATHS);
    expect(work).not.toHaveBeenCalled();
  });

  it("give way to those of the records when nothing else is to do, and stay away", () => {
    const { store, lines } = drawn(served(PATHS));
    for (const _ of ["the lines", "their days"]) act(() => idle.splice(0)[0]?.());
    expect(lines()).toEqual(workedOut());
    act(() => store.getState().setDay(BEFORE));
    act(() => store.getState().setDay(DAY));
    expect(lines()).toEqual(workedOut());
  });

  it("are worked out in two steps, and not at all once they are gone", () => {
    const shapes = served(PATHS);
    const work = vi.spyOn(shapes, "borders", "get");
    const { lines, unmount } = drawn(shapes);
    act(() => idle.splice(0)[0]?.());
    expect([work.mock.calls.length, idle.length]).toEqual([1, 1]);
    expect(lines()).toEqual(PATHS);
    unmount();
    expect(idle).toEqual([]);
  });

  it("hear no more of the day once it has moved", () => {
    const { store, commits } = drawn(served(PATHS));
    const [a, b, c] = [DAY + 1, DAY + 2, DAY + 1].map((day) => {
      act(() => store.getState().setDay(day));
      return commits();
    });
    expect([b, c]).toEqual([a, a]);
    act(() => store.getState().setDay(DAY));
    expect(commits()).toBe(a);
    expect(idle).toEqual([]);
  });

  it("give way at once when the day moves", () => {
    const { store, lines } = drawn(served(PATHS));
    act(() => store.getState().setDay(BEFORE));
    expect(lines()).toEqual(workedOut(BEFORE));
    expect(lines()).not.toEqual(workedOut());
    act(() => store.getState().setDay(DAY));
    expect(lines()).toEqual(workedOut());
  });

  it("are none of a map that begins on another day", () => {
    expect(drawn(served(PATHS), BEFORE).lines()).toEqual(workedOut(BEFORE));
  });
});
