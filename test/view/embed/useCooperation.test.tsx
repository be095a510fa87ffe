// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useCooperation } from "../../../src/view/embed/useCooperation.ts";
import { renderAt } from "../table/stage.tsx";

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(document, "fullscreenElement");
});

const heard = vi.fn();

function Framed() {
  const root = useRef<HTMLDivElement>(null);
  const hint = useCooperation(root, true);
  return (
    <div ref={root}>
      <div data-testid="map" className="map-svg" onTouchMove={heard} />
      <p role="status">{hint}</p>
    </div>
  );
}

/** Drags that many fingers over the map; what it hears of that, and the hint. */
function drag(fingers: number) {
  heard.mockClear();
  renderAt(<Framed />);
  const map = screen.getByTestId("map");
  fireEvent(
    map,
    createEvent.touchMove(map, { touches: Array.from({ length: fingers }, () => ({ target: map })) }),
  );
  return [heard.mock.calls.length, screen.getByRole("status").textContent !== ""];
}

describe("a finger on a framed map", () => {
  it.each([
    ["where nothing fills the screen", null],
    // iPhones have no such property.
    ["where nothing can fill the screen", undefined],
  ])("is left to the page around, %s; two are the map's", (_, fullscreenElement) => {
    if (fullscreenElement === null) Object.assign(document, { fullscreenElement });
    expect("fullscreenElement" in document).toBe(fullscreenElement === null);
    expect(drag(1)).toEqual([0, true]);
    cleanup();
    expect(drag(2)).toEqual([1, false]);
  });

  it("is the map's where the map fills the screen", () => {
    Object.assign(document, { fullscreenElement: document.body });
    expect(drag(1)).toEqual([1, false]);
  });
});
