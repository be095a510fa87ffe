import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { insist } from "../../src/offline/insist.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that comes into force when it asks for the given time, and is installed when it asks for the first. */
function successor(successAt: number) {
  const registration = { installing: {} as object | null, waiting: null as object | null };
  const skipWaiting = vi.fn(async () => {
    registration.installing = null;
    registration.waiting = skipWaiting.mock.calls.length < successAt ? {} : null;
  });
  return { registration, skipWaiting };
}

it("asks once where that is enough", async () => {
  const scope = successor(1);
  const done = insist(scope);
  await vi.runAllTimersAsync();
  await done;
  expect(scope.skipWaiting).toHaveBeenCalledTimes(1);
});

it("asks again as long as the worker waits, and no longer", async () => {
  const scope = successor(3);
  const done = insist(scope);
  await vi.runAllTimersAsync();
  await done;
  expect(scope.skipWaiting).toHaveBeenCalledTimes(3);
});
