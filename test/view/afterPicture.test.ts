// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { afterPicture } from "../../src/view/afterPicture.ts";

const PAGE = `<div class="map--served"><svg><g class="map-coast"></g><path class="map-atom" d="M0 0H9"/></svg></div>`;

/** The page has come so far. */
function arrive(state: DocumentReadyState) {
  vi.spyOn(document, "readyState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("readystatechange"));
}

const isHeldBack = () => document.documentElement.hasAttribute("data-painting");
const coasts = () => document.querySelectorAll(".map-coast path").length;
const settle = () => new Promise((done) => setTimeout(done));

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute("data-painting");
});

describe("words and coasts", () => {
  it("come once the page has arrived and its picture is painted, not before", async () => {
    document.body.innerHTML = PAGE;
    let paint = () => {};
    const painted = vi.fn(() => new Promise<void>((resolve) => (paint = resolve)));
    const over = vi.fn();
    void afterPicture(document, painted).then(over);
    await settle();
    expect([isHeldBack(), painted.mock.calls.length]).toEqual([true, 0]);
    arrive("interactive");
    await settle();
    expect([isHeldBack(), coasts(), painted.mock.calls.length]).toEqual([true, 0, 1]);
    expect(over).not.toHaveBeenCalled();
    paint();
    await settle();
    expect([isHeldBack(), coasts()]).toEqual([false, 1]);
    expect(over).toHaveBeenCalledOnce();
  });
});
