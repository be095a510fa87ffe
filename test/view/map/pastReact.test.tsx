// @vitest-environment jsdom
import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Day, formatDay, parseDay } from "../../../src/domain/day.ts";
import { asksForNoMotion, DATASET, renderMap } from "./fixture.tsx";

beforeEach(asksForNoMotion);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What React gave an element when it last rendered the component that the element is of. */
function renderedWith(element: Element): unknown {
  const key = Object.keys(element).find((name) => name.startsWith("__reactProps$"));
  if (key === undefined) throw new Error(`React did not render ${element.outerHTML}`);
  return (element as unknown as Record<string, unknown>)[key];
}

/** Every day on which the small world changes, and the day before it. */
const DAYS = [
  ...DATASET.establishments,
  ...DATASET.steps,
  ...DATASET.territory.map(({ from }) => ({ day: from })),
]
  .flatMap(({ day }) => [day, (day - 1) as Day])
  .filter((day) => day >= DATASET.start)
  .toSorted((a, b) => a - b);

it.each([
  ["land", ".map-atom", "840", "1995-07-12"],
  ["dots", ".map-marker", "442", "1973-11-15"],
])("the date moves without React rendering any of the %s", (_what, selector, atom, turn) => {
  const { container, store, atom: elementOf } = renderMap("1945-09-02");
  const all = [...container.querySelectorAll(selector)];
  const before = all.map(renderedWith);
  const looks = new Map<string, string | undefined>();
  for (const day of [...DAYS, ...DAYS.toReversed(), parseDay(turn)]) {
    act(() => store.getState().setDay(day));
    looks.set(formatDay(day), elementOf(atom).dataset["look"]);
  }
  expect([looks.get("1945-09-02"), looks.get(turn)]).toEqual(["none", "relations"]);
  expect([...container.querySelectorAll(selector)]).toEqual(all);
  all.forEach((element, i) => {
    expect(renderedWith(element) === before[i], element.outerHTML).toBe(true);
  });
});
