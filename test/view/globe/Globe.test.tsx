// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { asksForNoMotion, code } from "../map/fixture.tsx";
import { renderGlobe } from "./fixture.tsx";

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

describe("as the day moves", () => {
  it("touches only the country that turns, and never where it is drawn", () => {
    const { container, store, atom } = renderGlobe("1995-07-11");
    const records = touchedBy(container, () => store.getState().setDay(parseDay("1995-07-12")));
    const atoms = records.map(({ target }) => (target as SVGElement).dataset["atom"]).filter(Boolean);
    expect(new Set(atoms)).toEqual(new Set(["840"]));
    expect(records.filter(({ attributeName }) => attributeName === "d")).toEqual([]);
    expect(atom("840").dataset["look"]).toBe("relations");
  });

  it("touches nothing on a day on which nothing changes", () => {
    const { container, store } = renderGlobe("1995-07-10");
    expect(touchedBy(container, () => store.getState().setDay(parseDay("1995-07-11")))).toEqual([]);
  });

  it("has the attributes of the map: former states as one, dependencies with their ruler, contested land", () => {
    const { atom, container } = renderGlobe("1960-07-15");
    expect(atom("643").dataset).toMatchObject({ holder: "SUN", look: "relations" });
    expect(atom("804").dataset).toMatchObject({ holder: "SUN" });
    expect(atom("024").dataset).toMatchObject({ holder: "AGO", ruler: "PRT", look: "dependency" });
    expect(atom("804-C").hasAttribute("data-contested")).toBe(true);
    expect(container.querySelector(".map-demarcation")).not.toBeNull();
  });

  it("draws a border where a union has fallen apart, and not before", () => {
    const { container, store } = renderGlobe("1991-12-25");
    expect(container.querySelectorAll(".map-border").length).toBe(0);
    act(() => store.getState().setDay(parseDay("1991-12-26")));
    expect(container.querySelectorAll(".map-border").length).toBe(1);
  });
});

describe("as it turns", () => {
  it("touches where things are drawn, and nothing of what they are", () => {
    const { container, store } = renderGlobe("1995-07-12");
    const records = touchedBy(container.querySelector(".globe-svg") as Element, () =>
      store.getState().setCamera({ lon: -100, lat: 30, zoom: 1 }),
    );
    const names = new Set(
      records
        .filter(({ target }) => !(target as Element).closest(".map-names, defs"))
        .map((r) => r.attributeName),
    );
    // On which side of its dots a name stands is where it is drawn as well.
    const where = ["d", "transform", "visibility", "x", "text-anchor"];
    for (const name of names) expect([...where, "data-turning", null]).toContain(name);
    expect(names).toContain("d");
  });

  it("shows marks on this side alone, both archipelagos with their names", () => {
    const { store, atom } = renderGlobe("1974-01-20");
    const seen = (id: string) =>
      [...atom(id).querySelectorAll("[visibility]")].map((mark) => mark.getAttribute("visibility"));
    for (const [id, name] of [
      ["hoangsa", "Hoàng Sa"],
      ["truongsa", "Trường Sa"],
    ] as const) {
      expect(atom(id).textContent).toContain(name);
      expect(atom(id).dataset).toMatchObject({ holder: "VNM", look: "focal" });
      expect(new Set(seen(id))).toEqual(new Set(["inherit"]));
    }
    act(() => store.getState().setCamera({ lon: -70, lat: -10, zoom: 1 }));
    expect(new Set(seen("hoangsa"))).toEqual(new Set(["hidden"]));
  });

  it("draws nothing of what is behind", () => {
    const { store, atom } = renderGlobe("1995-07-12");
    expect(atom("704-N").getAttribute("d")).toMatch(/^M/);
    act(() => store.getState().setCamera({ lon: -70, lat: -10, zoom: 1 }));
    expect(atom("704-N").getAttribute("d")).toBe("");
  });

  it("turns by the arrow keys and zooms by plus and minus", async () => {
    const { store } = renderGlobe("1995-07-12");
    screen.getByRole("application", { name: /arrow keys turn/ }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(store.getState().camera?.lon).toBeCloseTo(126, 5);
    await userEvent.keyboard("{ArrowUp}");
    expect(store.getState().camera?.lat).toBeCloseTo(34, 5);
    await userEvent.keyboard("+");
    expect(store.getState().camera?.zoom).toBeCloseTo(1.6, 5);
    await userEvent.keyboard("-");
    expect(store.getState().camera?.zoom).toBeCloseTo(1, 5);
  });

  it("turns by buttons, and goes home", async () => {
    const { store } = renderGlobe("1995-07-12");
    await userEvent.click(screen.getByRole("button", { name: "Turn west" }));
    expect(store.getState().camera?.lon).toBeCloseTo(86, 5);
    await userEvent.click(screen.getByRole("button", { name: "Reset the view" }));
    expect(store.getState().camera).toBeNull();
  });

  it("turns by dragging, and a drag chooses nothing", async () => {
    const { store, container, atom } = renderGlobe("1995-07-12");
    const svg = container.querySelector(".globe-svg") as SVGElement;
    const at = (type: string, x: number) =>
      fireEvent(
        svg,
        Object.assign(new MouseEvent(type, { clientX: x, clientY: 200, bubbles: true }), { pointerId: 1 }),
      );
    at("pointerdown", 300);
    at("pointermove", 260);
    at("pointermove", 200);
    at("pointerup", 200);
    await waitFor(() => expect(store.getState().camera?.lon).toBeGreaterThan(125));
    fireEvent.click(atom("704-N"));
    expect(store.getState().selection).toEqual([]);
  });

  it("lets go of a mouse whose button came up where nobody heard it", () => {
    const { store, container } = renderGlobe("1995-07-12");
    const svg = container.querySelector(".globe-svg") as SVGElement;
    const at = (type: string, x: number, buttons: number) =>
      fireEvent(
        svg,
        Object.assign(new MouseEvent(type, { clientX: x, clientY: 200, buttons, bubbles: true }), {
          ...{ pointerId: 1, pointerType: "mouse" },
        }),
      );
    const { camera } = store.getState();
    at("pointerdown", 300, 1);
    at("pointermove", 302, 1);
    at("pointermove", 260, 0);
    at("pointermove", 200, 0);
    at("pointerup", 200, 0);
    expect(store.getState().camera).toBe(camera);
  });

  it("goes to a country that is chosen, and leaves one that is near the middle where it is", () => {
    const { store } = renderGlobe("1980-07-12");
    act(() => store.getState().select(code("AGO")));
    const camera = store.getState().camera;
    expect(camera).not.toBeNull();
    act(() => store.getState().select(null));
    act(() => store.getState().select(code("AGO")));
    expect(store.getState().camera).toBe(camera);
  });

  it("turns to the country that the address names", () => {
    const { store } = renderGlobe("1995-07-12", { selection: [code("USA")] });
    expect(store.getState().camera).not.toBeNull();
  });
});

describe("choosing", () => {
  it("chooses the holder of the land that is pressed", () => {
    const { store, atom } = renderGlobe("1960-07-15");
    fireEvent.click(atom("804"));
    expect(store.getState().selection).toEqual(["SUN"]);
  });

  it("makes room for the profile, as on the map, and takes a double click for one", () => {
    const { store, atom } = renderGlobe("1960-07-15", { panel: "ledger" });
    fireEvent.click(atom("804"), { detail: 1 });
    expect(store.getState().panel).toBeNull();
    fireEvent.click(atom("840"), { detail: 2 });
    expect(store.getState().selection).toEqual(["SUN"]);
  });

  it("follows who holds the land under a pointer that rests", () => {
    const { store, atom } = renderGlobe("1991-12-25");
    fireEvent.pointerMove(atom("804"), { pointerType: "mouse" });
    expect(store.getState().hovered).toBe("SUN");
    act(() => store.getState().setDay(parseDay("1991-12-26")));
    expect(store.getState().hovered).toBe("UKR");
  });

  it("points at nothing once it is gone", () => {
    const { store, atom, unmount } = renderGlobe("1960-07-15");
    fireEvent.pointerMove(atom("804"), { pointerType: "mouse" });
    expect(store.getState().hovered).toBe("SUN");
    unmount();
    expect(store.getState().hovered).toBeNull();
  });

  it("lists the countries for the keyboard, as the map does", async () => {
    const { store, container } = renderGlobe("1995-07-12");
    const list = screen.getByRole("listbox", { name: "Countries" });
    act(() => (list.querySelector("[tabindex='0']") as HTMLElement).focus());
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(store.getState().selection.length).toBe(1);
    expect(container.querySelector('.map-outline[data-outline="focused"]')).not.toBeNull();
  });

  it("outlines what a milestone is about, with the land of its day", () => {
    const { store, container } = renderGlobe("2026-01-01");
    act(() =>
      store.getState().setSpotlight({ codes: [code("SUN"), code("VNM")], day: parseDay("1950-01-30") }),
    );
    expect(container.querySelectorAll('.map-outline[data-outline="lit"]').length).toBe(1);
    act(() => store.getState().setSpotlight(null));
    expect(container.querySelectorAll('.map-outline[data-outline="lit"]').length).toBe(0);
  });
});
