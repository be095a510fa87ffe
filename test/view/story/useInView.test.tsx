// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useInView } from "../../../src/view/story/useInView.ts";

type Told = readonly (readonly [scene: number, isIntersecting: boolean])[];

/** Tells what crossed the line, as a browser would. */
let tell: (told: Told) => void = () => undefined;

class Observer {
  readonly #watched = new Map<number, Element>();
  constructor(callback: (entries: readonly object[]) => void) {
    tell = (told) =>
      callback(told.map(([scene, isIntersecting]) => ({ target: this.#watched.get(scene), isIntersecting })));
  }
  observe(element: HTMLElement) {
    this.#watched.set(Number(element.dataset["scene"]), element);
  }
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Page({ onScene }: { readonly onScene: (scene: number) => void }) {
  const watch = useInView(onScene);
  return [1, 2, 3].map((scene) => <p key={scene} ref={watch} data-scene={scene} />);
}

describe("the scene that is read", () => {
  it.each<readonly [string, Told, readonly number[]]>([
    [
      "the one that comes to the line",
      [
        [1, false],
        [2, true],
      ],
      [2],
    ],
    [
      "the last of several that crossed it meanwhile",
      [
        [1, true],
        [1, false],
        [2, true],
        [2, false],
        [3, true],
      ],
      [3],
    ],
    ["none where all have left it", [[2, false]], []],
  ])("is %s", (_, told, scenes) => {
    const onScene = vi.fn();
    render(<Page onScene={onScene} />);
    tell(told);
    expect(onScene.mock.calls.flat()).toEqual(scenes);
  });
});
