import { zoomIdentity } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_ZOOM } from "../../../src/state/view.ts";
import {
  boxCamera,
  cameraIn,
  cameraOf,
  constrained,
  fittedCamera,
  fromScreen,
  magnified,
  panned,
  toScreen,
  transformOf,
  visibleBox,
} from "../../../src/view/map/camera.ts";
import { frameOf, MAP_HEIGHT, MAP_WIDTH, paperFrame } from "../../../src/view/map/frame.ts";
import { PRESETS, presetCamera, presetOf } from "../../../src/view/map/presets.ts";
import { invert, project } from "../../../src/view/map/projection.ts";

const frames = fc
  .record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 200, max: 1400 }) })
  .map(({ width, height }) => frameOf(width, height));
const cameras = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  zoom: fc.double({ min: 1, max: MAX_ZOOM, noNaN: true }),
});

describe("camera and transform", () => {
  it("are each other's inverse for every view that the map can rest in", () => {
    fc.assert(
      fc.property(frames, cameras, (frame, camera) => {
        const shown = transformOf(camera, frame);
        const again = transformOf(cameraOf(shown, frame), frame);
        expect(again.k).toBeCloseTo(shown.k, 9);
        expect(again.x).toBeCloseTo(shown.x, 3);
        expect(again.y).toBeCloseTo(shown.y, 3);
      }),
    );
  });

  it("shows on paper all that was seen, and the whole world where nothing was asked for", () => {
    fc.assert(
      fc.property(frames, cameras, (frame, camera) => {
        const paper = paperFrame(frame);
        const [[left, top], [right, bottom]] = visibleBox(transformOf(camera, frame), frame);
        const [[west, north], [east, south]] = visibleBox(transformOf(cameraIn(camera, paper), paper), paper);
        const within = (value: number, size: number) => Math.min(size, Math.max(0, value));
        expect(west).toBeLessThanOrEqual(within(left, MAP_WIDTH) + 0.01);
        expect(east).toBeGreaterThanOrEqual(within(right, MAP_WIDTH) - 0.01);
        expect(north).toBeLessThanOrEqual(within(top, MAP_HEIGHT) + 0.01);
        expect(south).toBeGreaterThanOrEqual(within(bottom, MAP_HEIGHT) - 0.01);
        expect(cameraIn(null, paper).zoom).toBe(1);
        expect(cameraIn(camera, frame)).toBe(camera);
      }),
    );
  });

  it("puts the place in the middle where the map reaches all round", () => {
    const frame = frameOf(1440, 700);
    const camera = { lon: 107, lat: 16, zoom: 6 };
    const { lon, lat, zoom } = cameraOf(transformOf(camera, frame), frame);
    expect([lon, lat, zoom].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([107, 16, 6]);
    const [x, y] = toScreen(project([107, 16]), transformOf(camera, frame), frame);
    expect([Math.round(x), Math.round(y)]).toEqual([720, 350]);
  });

  it("leaves no gap where there is map to fill it, and holds the middle on the globe", () => {
    fc.assert(
      fc.property(frames, cameras, fc.integer({ min: -9000, max: 9000 }), (frame, { zoom }, shift) => {
        const transform = constrained(zoomIdentity.translate(shift, -shift).scale(zoom), frame);
        const [[left, top], [right, bottom]] = visibleBox(transform, frame);
        if (right - left < MAP_WIDTH) expect(left >= -1e-6 && right <= MAP_WIDTH + 1e-6).toBe(true);
        if (bottom - top < MAP_HEIGHT) expect(top >= -1e-6 && bottom <= MAP_HEIGHT + 1e-6).toBe(true);
        expect(invert([(left + right) / 2, (top + bottom) / 2])).not.toBeNull();
      }),
    );
  });

  it("reads the screen as it writes it", () => {
    fc.assert(
      fc.property(
        frames,
        cameras,
        fc.integer({ max: 900 }),
        fc.integer({ max: 400 }),
        (frame, camera, x, y) => {
          const transform = transformOf(camera, frame);
          const [sx, sy] = toScreen(fromScreen([x, y], transform, frame), transform, frame);
          expect(sx).toBeCloseTo(x, 5);
          expect(sy).toBeCloseTo(y, 5);
        },
      ),
    );
  });
});

describe("where the map opens and goes", () => {
  it.each([
    [1440, 640],
    [1040, 640],
    [768, 700],
    [390, 560],
    [320, 240],
  ])("shows Viet Nam well inside a frame of %i × %i", (width, height) => {
    const frame = frameOf(width, height);
    const [x, y] = toScreen(project([107, 16]), transformOf(fittedCamera(frame), frame), frame);
    expect(x / width).toBeGreaterThan(0.3);
    expect(x / width).toBeLessThan(0.7);
    expect(y / height).toBeGreaterThan(0.25);
    expect(y / height).toBeLessThan(0.75);
  });

  it.each([
    [1920, 711],
    [1280, 403],
    [1366, 308],
    [800, 280],
    [1520, 711],
    [880, 403],
    [1000, 583],
  ])("shows all inhabited land in a wide frame of %i × %i", (width, height) => {
    const frame = frameOf(width, height);
    const places: [number, number][] = [
      [-67.27, -55.98], // Cape Horn
      [168.18, -47.28], // the south of Rakiura
      [-25, 37.8], // the Azores
      [-34.79, -7.15], // Ponta do Seixas
      [-68, 81], // Ellesmere Island
    ];
    for (const place of places) {
      const [x, y] = toScreen(project(place), transformOf(fittedCamera(frame), frame), frame);
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
  });

  it("fills a tall frame instead of leaving a strip", () => {
    const frame = frameOf(390, 560);
    const [[, top], [, bottom]] = visibleBox(transformOf(fittedCamera(frame), frame), frame);
    expect(bottom - top).toBeLessThanOrEqual(MAP_HEIGHT);
  });

  it.each(PRESETS)("recognises the preset %s that it went to", (preset) => {
    const frame = frameOf(1000, 600);
    expect(presetOf(presetCamera(preset, frame), frame)).toBe(preset);
  });

  it("shows the whole of a box", () => {
    const frame = frameOf(1200, 600);
    const [[left, top], [right, bottom]] = visibleBox(
      transformOf(boxCamera([-19, -36, 53, 38], frame), frame),
      frame,
    );
    for (const corner of [project([-19, 15]), project([53, 15]), project([20, -36]), project([20, 38])]) {
      expect(corner[0] >= left && corner[0] <= right && corner[1] >= top && corner[1] <= bottom).toBe(true);
    }
  });

  it("moves and magnifies within the bounds", () => {
    const frame = frameOf(1200, 600);
    const camera = { lon: 107, lat: 16, zoom: 4 };
    expect(panned(camera, frame, 0.2, 0).lon).toBeGreaterThan(107);
    expect(panned(camera, frame, 0, 0.2).lat).toBeLessThan(16);
    expect(magnified(camera, frame, 100).zoom).toBe(MAX_ZOOM);
    expect(magnified(camera, frame, 0.01).zoom).toBe(1);
  });
});
