// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, it } from "vitest";
import type { AtomId } from "../../../src/domain/country.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { useOtherStore } from "../../../src/view/compare/useOtherStore.ts";
import { ATLAS } from "../../real.ts";

const [DAY, OTHER, LATER] = [parseDay("2020-06-01"), parseDay("1980-06-01"), parseDay("2021-06-01")];

/** The land of the Soviet Union, then of Russia. */
const RUSSIA = ATLAS.chronicle.atoms.indexOf("643" as AtomId);

afterEach(cleanup);

it("shows the other day from its first picture on, and follows the page in the rest", () => {
  const store = createAppStore(ATLAS, { ...defaultView(DAY, "en"), compareDay: OTHER });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreContext value={store}>{children}</StoreContext>
  );
  const pictures: string[] = [];
  const { result } = renderHook(
    () => {
      const other = useOtherStore();
      const { day, compareDay, world } = other.getState();
      pictures.push(`${day} ${compareDay} ${world.at(RUSSIA).holder}`);
      return other;
    },
    { wrapper },
  );
  expect(pictures[0]).toBe(`${OTHER} ${DAY} SUN`);
  act(() => store.getState().setDay(LATER));
  expect(result.current.getState().compareDay).toBe(LATER);
  expect(result.current.getState().day).toBe(OTHER);
  act(() => store.getState().setCompareDay(null));
  expect(result.current.getState().day).toBe(LATER);
});
