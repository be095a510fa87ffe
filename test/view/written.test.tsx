// @vitest-environment jsdom
import { act, cleanup } from "@testing-library/react";
import { type ReactNode, useLayoutEffect, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { useAppStore } from "../../src/state/store.ts";
import { useWrittenState, writeText } from "../../src/view/written.ts";
import { renderAt } from "./table/stage.tsx";

afterEach(cleanup);

interface Seen {
  renders: number;
  reads: number;
  writes: number;
  setYear: (isYear: boolean) => void;
}

/** Shows the day, or its year alone, and counts what that takes. */
function Shown({ seen }: { readonly seen: Seen }) {
  const [isYear, setYear] = useState(false);
  seen.renders += 1;
  seen.setYear = setYear;
  const [ref, text] = useWrittenState<HTMLParagraphElement, string>(
    (s) => {
      seen.reads += 1;
      return formatDay(s.day).slice(0, isYear ? 4 : 10);
    },
    (own, now) => {
      seen.writes += 1;
      writeText(own, now);
    },
  );
  return <p ref={ref}>{text}</p>;
}

/** Moves the date before anything after it has listened for the first time. */
function Early() {
  const store = useAppStore();
  useLayoutEffect(() => store.getState().setDay(parseDay("1999-09-09")), [store]);
  return null;
}

function show(before: ReactNode = null) {
  const seen: Seen = { renders: 0, reads: 0, writes: 0, setYear: () => undefined };
  const stage = renderAt([before, <Shown key="shown" seen={seen} />], { day: "2020-01-01" });
  const text = () => stage.container.querySelector("p")?.textContent;
  const moveTo = (date: string) => stage.store.getState().setDay(parseDay(date));
  return { ...stage, seen, text, moveTo };
}

describe("a value that is written past React", () => {
  it("stands on the page at once, without a render", () => {
    const { seen, text, moveTo } = show();
    const { renders } = seen;
    moveTo("2021-05-06");
    expect(text()).toBe("2021-05-06");
    expect(seen.renders).toBe(renders);
  });

  it("is not written again while it stays what it is", () => {
    const { seen, store } = show();
    const { writes } = seen;
    act(() => store.getState().setSpeed(20));
    expect(seen.writes).toBe(writes);
  });

  it("is the present one after a render, also where React has rendered the same before", () => {
    const { seen, text, moveTo } = show();
    moveTo("2021-05-06");
    act(() => seen.setYear(true));
    expect(text()).toBe("2021");
    moveTo("2020-01-01");
    act(() => seen.setYear(false));
    expect(text()).toBe("2020-01-01");
    moveTo("2022-02-02");
    expect(text()).toBe("2022-02-02");
    act(() => seen.setYear(true));
    moveTo("2020-01-01");
    act(() => seen.setYear(false));
    expect(text()).toBe("2020-01-01");
  });

  it("is the present one where the date moved between its render and its first look at it", () => {
    expect(show(<Early key="early" />).text()).toBe("1999-09-09");
  });

  it("is followed no more once its element is gone", () => {
    const { seen, unmount, moveTo } = show();
    unmount();
    const { reads } = seen;
    moveTo("2021-05-06");
    expect(seen.reads).toBe(reads);
  });
});
