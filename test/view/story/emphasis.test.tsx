// @vitest-environment jsdom
import { act, cleanup, render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { AtomId } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Shapes } from "../../../src/domain/shape.ts";
import type { Emphasis } from "../../../src/domain/story.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { type Camera, defaultView, type Form } from "../../../src/state/view.ts";
import { Globe } from "../../../src/view/globe/Globe.tsx";
import { toScreen, transformOf } from "../../../src/view/map/camera.ts";
import { frameOf } from "../../../src/view/map/frame.ts";
import { invert, type MapPoint } from "../../../src/view/map/projection.ts";
import { WorldMap } from "../../../src/view/map/WorldMap.tsx";
import { EmphasisLayer } from "../../../src/view/story/EmphasisLayer.tsx";
import { asksForNoMotion, code, DATASET, MARKS, SHAPES } from "../map/fixture.tsx";

const ROOM = { width: 600, height: 400 } as const;
const USA = MARKS.anchors.get("840" as AtomId)?.slice(0, 2) as unknown as MapPoint;
const OVER_USA: Camera = cameraOver(USA);
const LABEL: Emphasis = {
  countries: [],
  label: { at: code("USA"), text: { en: "Here", vi: "Ở đây" } },
  arrow: { from: code("VNM"), to: code("USA") },
  compare: null,
};

function cameraOver(point: MapPoint): Camera {
  const [lon = 0, lat = 0] = invert(point) ?? [];
  return { lon, lat, zoom: 1 };
}

beforeEach(() => {
  for (const [side, length] of [
    ["clientWidth", ROOM.width],
    ["clientHeight", ROOM.height],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The world in a form with a scene's emphasis beside it in the tree, as the stage has it. */
function show(form: Form, camera: Camera | null = null) {
  const view = { ...defaultView(parseDay("1995-07-12"), "en"), form, camera };
  const store = createAppStore(buildAtlas(DATASET), view);
  const props = { shapes: SHAPES, marks: MARKS, loadDetail: () => new Promise<Shapes>(() => {}) };
  const result = render(
    <StoreContext value={store}>
      <SpeechContext value={{ language: "en", messages: en, formats: FORMATS.en(), names: new Map() }}>
        {form === "globe" ? <Globe {...props} /> : <WorldMap {...props} />}
        <EmphasisLayer emphasis={LABEL} marks={MARKS} />
      </SpeechContext>
    </StoreContext>,
  );
  const label = () => result.container.querySelector(".map .emphasis-label");
  const place = () => ["x", "y"].map((side) => Math.round(Number(label()?.getAttribute(side))));
  const arrows = () => result.container.querySelectorAll(".emphasis-arrow").length;
  return { ...result, store, label, place, arrows };
}

describe("what a scene points at", () => {
  it("stands on the map where the country is, and goes along", () => {
    asksForNoMotion();
    const { store, place, arrows } = show("map", { lon: 148, lat: 0, zoom: 1 });
    const frame = frameOf(ROOM.width, ROOM.height);
    const at = (camera: Camera) => toScreen(USA, transformOf(camera, frame), frame).map(Math.round);
    expect(place()).toEqual(at({ lon: 148, lat: 0, zoom: 1 }));
    act(() => store.getState().setCamera({ lon: 107, lat: 16, zoom: 2 }));
    expect(place()).toEqual(at({ lon: 107, lat: 16, zoom: 2 }));
    expect(arrows()).toBe(1);
  });

  it("stands on the globe where the country is, and is gone while that is behind it", () => {
    asksForNoMotion();
    const { store, place, label, arrows } = show("globe", OVER_USA);
    // What the eye looks at is in the middle of the room.
    expect(place()).toEqual([ROOM.width / 2, ROOM.height / 2]);
    const { lon, lat } = OVER_USA;
    act(() => store.getState().setCamera({ lon: lon - 180, lat: -lat, zoom: 1 }));
    expect([label(), arrows()]).toEqual([null, 0]);
  });
});

describe("the way to a scene", () => {
  const there: Camera = { lon: 107, lat: 16, zoom: 4 };
  const moves = () => vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => {} }));

  it("is a cut on the map where the scene asks for one, and a journey otherwise", async () => {
    moves();
    const { container, store } = show("map", { lon: 148, lat: 0, zoom: 1 });
    const svg = container.querySelector(".map-svg") as SVGElement;
    const transform = () => svg.querySelector("g")?.getAttribute("transform");
    // D3 has come and holds the map: from now on it could travel.
    await waitFor(() => expect(Object.hasOwn(svg, "__on")).toBe(true));
    act(() => store.setState({ camera: there, isCut: true }));
    expect(transform()).toContain("scale(4)");
    act(() => store.getState().setCamera({ ...there, zoom: 2 }));
    expect(transform()).not.toContain("scale(2)");
  });

  it("is a cut on the globe where the scene asks for one, and a journey otherwise", () => {
    moves();
    const { store, place } = show("globe", { lon: 0, lat: 0, zoom: 1 });
    act(() => store.setState({ camera: OVER_USA, isCut: true }));
    expect(place()).toEqual([ROOM.width / 2, ROOM.height / 2]);
    act(() => store.getState().setCamera({ ...OVER_USA, lon: OVER_USA.lon + 40 }));
    expect(place()).toEqual([ROOM.width / 2, ROOM.height / 2]);
  });
});
