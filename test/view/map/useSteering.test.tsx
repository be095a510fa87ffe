// @vitest-environment jsdom
import { cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { AtomId } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { type Camera, defaultView } from "../../../src/state/view.ts";
import { fittedCamera, toScreen, transformOf } from "../../../src/view/map/camera.ts";
import { type Frame, frameOf, paperFrame } from "../../../src/view/map/frame.ts";
import { invert, type MapPoint } from "../../../src/view/map/projection.ts";
import { useSteering } from "../../../src/view/map/useSteering.ts";
import { code, DATASET, MARKS } from "./fixture.tsx";

afterEach(cleanup);

/** Room for the map before a panel stands beside it, with it, and on a phone. */
const [WIDE, NARROW, TALL] = [frameOf(1440, 600), frameOf(700, 600), frameOf(240, 600)];

/** The map of the small world with countries chosen, as in an address, as its room changes from frame to frame. */
function steered(chosen: string, camera: Camera | null, first: Frame) {
  const view = {
    ...defaultView(parseDay("1995-07-12"), "en"),
    selection: chosen.split("~").map(code),
    camera,
  };
  const store = createAppStore(buildAtlas(DATASET), view);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreContext value={store}>{children}</StoreContext>
  );
  const options = { initialProps: first, wrapper };
  const { rerender } = renderHook((frame: Frame) => useSteering(frame, MARKS), options);
  return { camera: () => store.getState().camera, frameBecomes: rerender };
}

const anchorOf = (atom: string): MapPoint => {
  const [x = 0, y = 0] = MARKS.anchors.get(atom as AtomId) ?? [];
  return [x, y];
};

/** Whether a place is in the frame at all. */
function isSeen(at: MapPoint, camera: Camera, frame: Frame): boolean {
  const [x, y] = toScreen(at, transformOf(camera, frame), frame);
  return x > 0 && y > 0 && x < frame.width * frame.scale && y < frame.height * frame.scale;
}

/** A camera at zoom 6 with its middle so many map units to the right of the United States. */
function cameraBeside(units: number): Camera {
  const [x, y] = anchorOf("840");
  const [lon, lat] = invert([x + units, y]) as [number, number];
  return { lon, lat, zoom: 6 };
}

describe("as the room for the map changes", () => {
  it("a view that has the chosen country out of sight is left as the reader put it", () => {
    const { camera, frameBecomes } = steered("USA", cameraBeside(300), WIDE);
    frameBecomes(NARROW);
    frameBecomes(WIDE);
    expect(camera()).toEqual(cameraBeside(300));
  });

  it("a chosen country that was in sight stays in it", () => {
    const { camera, frameBecomes } = steered("USA", cameraBeside(72), WIDE);
    frameBecomes(NARROW);
    expect(camera()?.lon).toBeCloseTo(cameraBeside(0).lon);
    expect(camera()?.zoom).toBe(6);
  });

  it("a chosen country comes into sight where nobody has moved the map", () => {
    const { camera, frameBecomes } = steered("LUX", null, WIDE);
    expect(camera()).toBeNull();
    frameBecomes(TALL);
    const [lon = 0] = invert([150, 90]) ?? [];
    expect(camera()?.lon).toBeCloseTo(lon);
  });
});

describe("paper", () => {
  it("shows what it has room for, and leaves the view as it was on the screen", () => {
    const beside = cameraBeside(72);
    const { camera, frameBecomes } = steered("USA", beside, WIDE);
    frameBecomes(paperFrame(WIDE));
    expect(camera()).toBe(beside);
    frameBecomes(frameOf(1440, 600));
    expect(camera()).toBe(beside);
    frameBecomes(NARROW);
    expect(camera()).not.toBe(beside);
  });
});

describe("an address that names a country", () => {
  it.each([
    ["from the first picture on", TALL],
    ["once there is room", frameOf(0, 0)],
  ])("and no view shows the country, %s", (_, first) => {
    const { camera, frameBecomes } = steered("LUX", null, first);
    frameBecomes(TALL);
    const [lon = 0] = invert([150, 90]) ?? [];
    expect(camera()?.lon).toBeCloseTo(lon);
  });

  it.each([
    ["from the first picture on", TALL],
    ["once there is room", frameOf(0, 0)],
  ])("among several shows all of them, %s", (_, first) => {
    const { camera, frameBecomes } = steered("LUX~AGO", null, first);
    frameBecomes(TALL);
    const shown = camera() ?? fittedCamera(TALL);
    expect([isSeen([150, 90], shown, TALL), isSeen(anchorOf("024"), shown, TALL)]).toEqual([true, true]);
    // They are too far apart for the first view, and no farther away than need be.
    expect(shown.zoom).toBeLessThan(fittedCamera(TALL).zoom);
    expect(shown.zoom).toBeGreaterThan(1);
  });

  it("among several comes no closer than the first view to show all of them", () => {
    const { camera } = steered("LUX~RUS", null, TALL);
    const shown = camera() ?? fittedCamera(TALL);
    expect([isSeen([150, 90], shown, TALL), isSeen(anchorOf("643"), shown, TALL)]).toEqual([true, true]);
    expect(shown.zoom).toBe(fittedCamera(TALL).zoom);
  });

  it("among several shows all of them beside the panel that opens", () => {
    const { camera, frameBecomes } = steered("LUX~AGO", null, WIDE);
    frameBecomes(TALL);
    const shown = camera() ?? fittedCamera(TALL);
    expect([isSeen([150, 90], shown, TALL), isSeen(anchorOf("024"), shown, TALL)]).toEqual([true, true]);
  });

  it("and a view shows the view", () => {
    const { camera, frameBecomes } = steered("USA", cameraBeside(300), frameOf(0, 0));
    frameBecomes(WIDE);
    expect(camera()).toEqual(cameraBeside(300));
  });

  it("that is in sight moves nothing", () => {
    expect(steered("LUX", null, WIDE).camera()).toBeNull();
  });
});
