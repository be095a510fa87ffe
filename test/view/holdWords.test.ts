// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HELD_MS, holdWords } from "../../src/view/holdWords.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("the words for readers without the app are held back until it is late, whatever comes of the page", () => {
  const waiting = () => document.documentElement.getAttribute("data-waiting");
  holdWords(document);
  vi.advanceTimersByTime(HELD_MS - 1);
  expect(waiting()).toBe("");
  vi.advanceTimersByTime(1);
  expect(waiting()).toBe("over");
});
