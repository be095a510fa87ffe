// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeOutlines, writeLand } from "../../../src/data/outlines.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { SERVED_GRID } from "../../../src/domain/shape.ts";
import { asksForNoMotion, code, MARKS, renderMap, SHAPES } from "./fixture.tsx";

beforeEach(asksForNoMotion);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Everything in the page that changes while `move` runs. */
function touchedBy(container: Element, move: () => void) {
  const observer = new MutationObserver(() => {});
  observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
  act(move);
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

describe("names", () => {
  it("stand without waiting for word that a font has arrived, which WebKit never sends", () => {
    const { container } = renderMap("1995-07-12");
    const names = [...container.querySelectorAll(".map-names text")].map((name) => name.textContent);
    expect(names).toContain("Russia");
  });

  it("stand on land that moved as it is painted, and step back with the rest", async () => {
    const { container } = renderMap("1975-11-12", { compareDay: parseDay("1975-11-11") });
    const moved = (country: string) =>
      [...container.querySelectorAll<SVGElement>(".map-name")].find(
        ({ textContent }) => textContent === country,
      )?.dataset["moved"];
    await waitFor(() => expect(moved("Angola")).toBe("up"));
    expect(moved("Portugal")).toBeUndefined();
  });
});

describe("as the day moves", () => {
  it("touches nothing on a day on which nothing changes", () => {
    const { container, store } = renderMap("1995-07-10");
    expect(touchedBy(container, () => store.getState().setDay(parseDay("1995-07-11")))).toEqual([]);
  });

  it.each([["1995-07-12"], ["1995-07-11"]])("touches only the country that turns, on the way to %s", (to) => {
    const from = to === "1995-07-12" ? "1995-07-11" : "1995-07-12";
    const { container, store, atom } = renderMap(from);
    const records = touchedBy(container, () => store.getState().setDay(parseDay(to)));
    const atoms = records.map(({ target }) => (target as SVGElement).dataset["atom"]).filter(Boolean);
    expect(new Set(atoms)).toEqual(new Set(["840"]));
    expect(atom("840").dataset["look"]).toBe(to === "1995-07-12" ? "relations" : "none");
  });

  it("reads nothing of the land that came as path data before it stands", () => {
    const land = new Map([...SHAPES.atoms].map(([id, own]) => [id, writeLand(own, SERVED_GRID)]));
    const rings = vi.spyOn(String.prototype, "matchAll");
    const shapes = decodeOutlines(land, SERVED_GRID, { day: parseDay("2000-01-01"), paths: [] });
    const [atom] = SHAPES.atoms.keys();
    const halo = { atom: atom ?? ("" as never), x: 0, y: 0, kind: "halo" } as const;
    const { container } = renderMap("2000-01-01", { shapes, marks: { ...MARKS, markers: [halo] } });
    expect(container.querySelectorAll(".map-atom").length).toBe(SHAPES.atoms.size);
    expect(rings).not.toHaveBeenCalled();
    expect(shapes.atoms.size).toBe(SHAPES.atoms.size);
    expect(rings).toHaveBeenCalledTimes(SHAPES.atoms.size);
    rings.mockRestore();
  });

  it("draws a border where a union has fallen apart, and not before", () => {
    const { container, store } = renderMap("1991-12-25");
    const shown = () => [...container.querySelectorAll(".map-border:not([display=none])")].length;
    expect(shown()).toBe(0);
    act(() => store.getState().setDay(parseDay("1991-12-26")));
    expect(shown()).toBe(1);
  });

  it.each([
    ["1954-07-20", false],
    ["1954-07-21", true],
    ["1976-07-01", true],
    ["1976-07-02", false],
  ])("draws the demarcation inside one Viet Nam on %s: %s", (date, isThere) => {
    const { container, atom } = renderMap(date);
    expect(container.querySelector(".map-demarcation") !== null).toBe(isThere);
    expect([atom("704-N"), atom("704-S")].map((part) => part.dataset["holder"])).toEqual(["VNM", "VNM"]);
  });

  it.each([["1945-09-02"], ["1974-01-20"], ["2026-06-08"]])(
    "marks and names both archipelagos on %s",
    (date) => {
      const { atom } = renderMap(date);
      for (const [id, name] of [
        ["hoangsa", "Hoàng Sa"],
        ["truongsa", "Trường Sa"],
      ] as const) {
        expect(atom(id).textContent).toContain(name);
        expect(atom(id).dataset).toMatchObject({ holder: "VNM", look: "focal" });
        expect(atom(id).hasAttribute("data-contested")).toBe(false);
      }
    },
  );
});

describe("the names", () => {
  it("stand as soon as the map does, whether or not a typeface comes", () => {
    const { container } = renderMap("1995-07-12");
    expect(container.querySelectorAll(".map-name").length).toBeGreaterThan(0);
  });
});

describe("the attributes of territory", () => {
  it("shows a former state as one, and a dependency with its ruler", () => {
    const { atom } = renderMap("1960-07-15");
    expect(atom("643").dataset).toMatchObject({ holder: "SUN", look: "relations" });
    expect(atom("804").dataset).toMatchObject({ holder: "SUN", look: "relations" });
    expect(atom("024").dataset).toMatchObject({ holder: "AGO", ruler: "PRT", look: "dependency" });
    expect(atom("840").dataset["ruler"]).toBeUndefined();
    expect(atom("804-C").dataset["contested"]).toBe("");
    expect(atom("442").dataset).toMatchObject({ holder: "LUX", look: "none" });
  });

  it("tells the filters once, and marks who is outside a group", () => {
    const { container, store, atom } = renderMap("2000-01-01", { groups: ["eu"] });
    act(() => store.getState().toggleTier("relations"));
    expect(container.querySelector(".map")?.getAttribute("data-only")).toBe("relations");
    expect([atom("620"), atom("442"), atom("840")].map((e) => e.hasAttribute("data-outside"))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("pointing and choosing", () => {
  it("selects whoever holds the land on that day, and nothing at sea", () => {
    const { container, store, atom } = renderMap("1960-07-15");
    fireEvent.click(atom("804"));
    expect(store.getState().selection).toEqual(["SUN"]);
    fireEvent.click(atom("024"));
    expect(store.getState().selection).toEqual(["AGO"]);
    fireEvent.click(container.querySelector(".map-svg") as Element);
    expect(store.getState().selection).toEqual([]);
  });

  it("outlines the union as one, without the line between its parts", () => {
    const { container } = renderMap("1960-07-15", { selection: [code("SUN")] });
    const d = container.querySelector('[data-outline="selected"] path')?.getAttribute("d") ?? "";
    expect(d.split("M").length - 1).toBe(2);
    expect(d).not.toContain("M400,50L400,150");
  });

  it("outlines the members of the European Union on that day", () => {
    const { container, store } = renderMap("1985-12-31", { selection: [code("EU")] });
    const outline = () => container.querySelector('[data-outline="union"] path')?.getAttribute("d") ?? "";
    expect(outline()).toBe("");
    act(() => store.getState().setDay(parseDay("1986-01-01")));
    expect(outline()).toContain("M100,100");
  });

  it("tells what is pointed at: name, standing, ruler, and puts it away on Escape", () => {
    const { container, store, atom } = renderMap("1960-07-15");
    fireEvent.pointerMove(atom("024"), { pointerType: "mouse" });
    const tooltip = () => container.querySelector(".map-tooltip")?.textContent ?? null;
    expect(tooltip()).toContain("Angola");
    expect(tooltip()).toContain("Ruled by Portugal");
    expect(store.getState().hovered).toBe("AGO");
    fireEvent.pointerMove(atom("643"), { pointerType: "mouse" });
    expect(tooltip()).toContain("Soviet Union");
    expect(tooltip()).toContain("Since 30 January 1950");
    fireEvent.keyDown(window, { key: "Escape" });
    expect(tooltip()).toBeNull();
  });

  it("tells of a country again that the keyboard comes back to after Escape", async () => {
    const user = userEvent.setup();
    const { container } = renderMap("1960-07-15");
    const tooltip = () => container.querySelector(".map-tooltip-name")?.textContent ?? null;
    act(() => screen.getAllByRole("option")[0]?.focus());
    const first = tooltip();
    expect(first).not.toBeNull();
    await user.keyboard("{Escape}");
    expect(tooltip()).toBeNull();
    await user.keyboard("{ArrowDown}");
    expect([null, first]).not.toContain(tooltip());
    await user.keyboard("{ArrowUp}");
    expect(tooltip()).toBe(first);
  });

  it("points at nothing once it is gone", () => {
    const { store, atom, unmount } = renderMap("1960-07-15");
    fireEvent.pointerMove(atom("024"), { pointerType: "mouse" });
    unmount();
    expect(store.getState().hovered).toBeNull();
  });
});

describe("the camera", () => {
  it("goes where the buttons and the choice of places say, and back", async () => {
    const user = userEvent.setup();
    const { store } = renderMap("2026-06-08");
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    const zoom = store.getState().camera?.zoom ?? 0;
    expect(zoom).toBeGreaterThan(1.5);
    await user.selectOptions(screen.getByRole("combobox", { name: "Go to" }), "Europe");
    expect(store.getState().camera?.lon).toBeGreaterThan(0);
    expect(store.getState().camera?.lat).toBeGreaterThan(40);
    await user.click(screen.getByRole("button", { name: "Reset the view" }));
    expect(store.getState().camera).toBeNull();
  });

  it("moves the drawing when the store's camera moves", () => {
    const { container, store } = renderMap("2026-06-08", { camera: { lon: 148, lat: 0, zoom: 1 } });
    const layer = container.querySelector(".map-svg > g") as SVGGElement;
    const before = layer.getAttribute("transform");
    act(() => store.getState().setCamera({ lon: 107, lat: 16, zoom: 4 }));
    expect(layer.getAttribute("transform")).not.toBe(before);
    expect(layer.getAttribute("transform")).toContain("scale(4)");
    const underlay = container.querySelector(".map-underlay > g");
    expect(underlay?.getAttribute("transform")).toBe(layer.getAttribute("transform"));
  });

  it("swaps in finer levels on the same elements, keeping selection and outline", async () => {
    const loadDetail = vi.fn(async () => ({ ...SHAPES }));
    const { container, store, atom } = renderMap("1960-07-15", { loadDetail, selection: [code("SUN")] });
    const before = atom("804");
    act(() => store.getState().setCamera({ lon: 60, lat: 50, zoom: 7 }));
    await waitFor(() => expect(loadDetail).toHaveBeenCalledWith("c"));
    await waitFor(() => expect(loadDetail).toHaveBeenCalledWith("b"));
    expect(atom("804")).toBe(before);
    expect(container.querySelector('[data-outline="selected"]')).not.toBeNull();
    expect(store.getState().selection).toEqual(["SUN"]);
  });

  it("asks for finer outlines ahead, but in other people's pages only once they are near or the reader does something", async () => {
    const ahead = vi.fn(async () => ({ ...SHAPES }));
    const { unmount } = renderMap("2026-06-08", { loadDetail: ahead });
    await waitFor(() => expect(ahead.mock.calls).toEqual([["b"]]));
    unmount();
    const spared = vi.fn(async () => ({ ...SHAPES }));
    const { store, container } = renderMap("2026-06-08", { loadDetail: spared, isSparing: true });
    await new Promise((done) => setTimeout(done, 120));
    expect(spared).not.toHaveBeenCalled();
    fireEvent.pointerDown(container);
    fireEvent.wheel(container);
    await new Promise((done) => setTimeout(done, 120));
    expect(spared).not.toHaveBeenCalled();
    fireEvent.click(container);
    await waitFor(() => expect(spared.mock.calls).toEqual([["b"]]));
    fireEvent.keyDown(container, { key: "Tab" });
    act(() => store.getState().setCamera({ lon: 60, lat: 50, zoom: 2.2 }));
    await new Promise((done) => setTimeout(done, 120));
    expect(spared.mock.calls).toEqual([["b"]]);
  });

  it("asks for them at once where the map is nearer from the start", async () => {
    const loadDetail = vi.fn(async () => ({ ...SHAPES }));
    const camera = { lon: 60, lat: 50, zoom: 2.2 };
    renderMap("2026-06-08", { loadDetail, camera, isSparing: true });
    await waitFor(() => expect(loadDetail.mock.calls).toEqual([["b"]]));
  });

  it("keeps the land that it has where finer outlines lack some of it, and says so", async () => {
    const atoms = new Map([...SHAPES.atoms].filter(([id]) => id !== "804"));
    const loadDetail = vi.fn(async () => ({ ...SHAPES, atoms }));
    const { store, atom } = renderMap("1960-07-15", { loadDetail, camera: { lon: 60, lat: 50, zoom: 7 } });
    await waitFor(() => expect(store.getState().notices[0]).toMatchObject({ kind: "load", what: "detail" }));
    expect(atom("804").isConnected).toBe(true);
  });

  it("reports levels that do not load once, and tries all of them again when asked to", async () => {
    const loadDetail = vi.fn(() => Promise.reject(new Error("offline")));
    const { store } = renderMap("2026-06-08", { loadDetail, camera: { lon: 107, lat: 16, zoom: 8 } });
    await waitFor(() => expect(loadDetail.mock.calls.length).toBe(2));
    await waitFor(() => expect(store.getState().notices.length).toBe(1));
    const notice = store.getState().notices[0];
    expect(notice).toMatchObject({ kind: "load", what: "detail" });
    const calls = loadDetail.mock.calls.length;
    if (notice?.kind === "load") notice.retry();
    expect(loadDetail.mock.calls.length).toBe(calls + 2);
  });
});
