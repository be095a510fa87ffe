// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { type ReactNode, useLayoutEffect } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { type AppStore, createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { REST_MS, useRestedDay } from "../../../src/view/map/useRestedDay.ts";
import { ATLAS } from "../../real.ts";

const [NEWEST, EARLIER] = [parseDay("2025-12-31"), parseDay("1960-07-15")];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const rest = (ms: number) => act(() => vi.advanceTimersByTime(ms));

/** Moves the day while the page is drawn for the first time: after the hook has read it, before it listens. */
function Mover({ store, children }: { readonly store: AppStore; readonly children: ReactNode }) {
  useLayoutEffect(() => store.getState().setDay(EARLIER), [store]);
  return children;
}

describe("the day at rest", () => {
  it("follows the day once it has stood still, and no sooner", () => {
    const store = createAppStore(ATLAS, defaultView(NEWEST, "en"));
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <StoreContext value={store}>{children}</StoreContext>
    );
    const { result } = renderHook(useRestedDay, { wrapper });
    act(() => store.getState().setDay(EARLIER));
    rest(REST_MS - 1);
    act(() => store.getState().setDay(EARLIER + 1));
    rest(REST_MS - 1);
    expect(result.current).toBe(NEWEST);
    rest(1);
    expect(result.current).toBe(EARLIER + 1);
  });

  it("misses no move that comes before it listens", () => {
    const store = createAppStore(ATLAS, defaultView(NEWEST, "en"));
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <StoreContext value={store}>
        <Mover store={store}>{children}</Mover>
      </StoreContext>
    );
    const { result } = renderHook(useRestedDay, { wrapper });
    rest(REST_MS);
    expect(result.current).toBe(EARLIER);
  });
});
