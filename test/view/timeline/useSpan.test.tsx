// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { useSpan } from "../../../src/view/timeline/useSpan.ts";
import { ATLAS } from "../../real.ts";

afterEach(cleanup);

describe("the span of the track", () => {
  it("stays where it was moved to, whatever happens, until the day moves", () => {
    const store = createAppStore(ATLAS, defaultView(parseDay("1995-07-12"), "en"));
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <StoreContext value={store}>{children}</StoreContext>
    );
    const { result } = renderHook(useSpan, { wrapper });
    const elsewhere = { from: parseDay("1950-01-01"), to: parseDay("1960-01-01") };
    act(() => result.current.show(elsewhere));
    act(() => store.getState().hover("JPN" as Code));
    act(() => store.getState().select("KOR" as Code));
    expect(result.current.shown).toEqual(elsewhere);
    act(() => store.getState().setDay(parseDay("1995-07-13")));
    const { from, to } = result.current.shown;
    expect(from).toBeLessThanOrEqual(parseDay("1995-07-13"));
    expect(to).toBeGreaterThan(parseDay("1995-07-13"));
  });
});
