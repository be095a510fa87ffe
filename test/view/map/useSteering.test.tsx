// @vitest-environment jsdom
import { cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { buildAtlas } from "../../../src/domain/atlas.ts";
import type { AtomId } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { type Camera, defaultView } from "../../../src/state/view.ts";
import { type Frame, frameOf } from "../../../src/view/map/frame.ts";
import { invert } from "../../../src/view/map/projection.ts";
import { useSteering } from "../../../src/view/map/useSteering.ts";
import { code, DATASET, MARKS } from "./fixture.tsx";

afterEach(cleanup);

/** Room for the map before a panel stands beside it, with it, and on a phone. */
const [WIDE, NARROW, TALL] = [frameOf(1440, 600), frameOf(700, 600), frameOf(240, 600)];

/** The map of the small world with a country chosen, as its room changes from frame to frame. */
function steered(chosen: string, camera: Camera | null, first: Frame) {
  const view = { ...defaultView(parseDay("1995-07-12"), "en"), selection: [code(chosen)], camera };
  const store = createAppStore(buildAtlas(DATASET), view);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreContext value={store}>{children}</StoreContext>
  );
  const options = { initialProps: first, wrapper };
  const { rerender } = renderHook((frame: Frame) => useSteering(frame, MARKS), options);
  return { camera: () => store.getState().camera, frameBecomes: rerender };
}

/** A camera at zoom 6 with its middle so many map units to the right of the United States. */
function cameraBeside(units: number): Camera {
  const [x = 0, y = 0] = MARKS.anchors.get("840" as AtomId) ?? [];
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

  it("and a view shows the view", () => {
    const { camera, frameBecomes } = steered("USA", cameraBeside(300), frameOf(0, 0));
    frameBecomes(WIDE);
    expect(camera()).toEqual(cameraBeside(300));
  });

  it("that is in sight moves nothing", () => {
    expect(steered("LUX", null, WIDE).camera()).toBeNull();
  });
});
