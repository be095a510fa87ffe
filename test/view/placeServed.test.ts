// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followServed, placeServed } from "../../src/view/placeServed.ts";

/** Frames that are asked for, and what is told of a change of size. */
let frames: (() => void)[] = [];
let resized: (() => void)[] = [];
let readyState: DocumentReadyState = "loading";

beforeEach(() => {
  [frames, resized, readyState] = [[], [], "loading"];
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => frames.push(callback));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe() {
        resized.push(this.#tell);
      }
      disconnect() {
        resized = resized.filter((tell) => tell !== this.#tell);
      }
    },
  );
  vi.spyOn(document, "readyState", "get").mockImplementation(() => readyState);
  document.body.innerHTML = '<div class="map--served"></div>';
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const nextFrame = () => {
  for (const frame of frames.splice(0)) frame();
};
const isServed = () => document.querySelector(".map--served") !== null;

describe("the served picture, where no app comes to take its place", () => {
  it("is placed in each frame while the page arrives, and then only when its room changes", () => {
    const place = vi.fn(isServed);
    followServed(document, place);
    nextFrame();
    expect(place).toHaveBeenCalledTimes(2);
    readyState = "interactive";
    nextFrame();
    expect(place).toHaveBeenCalledTimes(3);
    expect(frames).toEqual([]);
    for (const tell of resized) tell();
    expect(place).toHaveBeenCalledTimes(4);
    expect(frames).toEqual([]);
  });

  it("is left alone once it is gone", () => {
    readyState = "complete";
    followServed(document, isServed);
    expect(resized).toHaveLength(1);
    document.body.replaceChildren();
    for (const tell of resized) tell();
    expect(resized).toEqual([]);
  });

  it("is waited for no longer than the page takes to arrive", () => {
    document.body.replaceChildren();
    followServed(document, isServed);
    expect(frames).toHaveLength(1);
    readyState = "interactive";
    nextFrame();
    expect([frames, resized]).toEqual([[], []]);
  });
});

describe("placing the served picture", () => {
  const picture = `<div class="map--served"><svg class="map-svg" data-focus="480 200"><defs>
    <pattern patternTransform="scale(2) rotate(45)"></pattern></defs><g></g>
    <g class="map-constant"><g class="map-marker" data-until="3"></g><g class="map-marker" data-until="0.001"></g>
    <g class="place" transform="translate(1,2)"></g></g></svg></div>`;

  it("gives what keeps its size that size, and shows the dots that are needed at it", () => {
    document.body.innerHTML = picture;
    placeServed(document, null);
    const unscale = document.querySelector<SVGElement>(".map-constant")?.style.getPropertyValue("--unscale");
    expect(Number(unscale)).toBeGreaterThan(0);
    const attributesOf = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
    expect(attributesOf(".place", "transform")).toEqual([`translate(1,2) scale(${unscale})`]);
    expect(attributesOf(".map-marker", "display")).toEqual(["inline", "none"]);
  });

  it("measures its room before the picture is laid out, which it would be again once it is placed", () => {
    document.body.innerHTML = picture.replace("<svg", '<svg class="map-underlay"></svg><svg');
    const shown = () => [...document.querySelectorAll("svg")].map(({ style }) => style.display);
    const measured: string[][] = [];
    vi.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(() => {
      measured.push(shown());
      return 900;
    });
    placeServed(document, null);
    expect(measured).toEqual([["none", "none"]]);
    expect(shown()).toEqual(["", ""]);
    placeServed(document, null);
    expect(measured.at(-1)).toEqual(["", ""]);
  });

  it("again, as more of it arrives, touches nothing that is as it should be: it would all be drawn again", () => {
    document.body.innerHTML = picture;
    placeServed(document, null);
    expect(document.querySelector("svg > g")?.getAttribute("transform")).toMatch(/^translate/);
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, { attributes: true, subtree: true });
    placeServed(document, null);
    const touched = observer.takeRecords().map(({ attributeName }) => attributeName);
    expect(touched.filter((name) => name !== "data-room")).toEqual([]);
  });
});
