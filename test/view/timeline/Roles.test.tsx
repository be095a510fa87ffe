// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { Roles } from "../../../src/view/timeline/Roles.tsx";
import type { Span } from "../../../src/view/timeline/span.ts";
import { DATASET } from "../../real.ts";
import { RECORDS, renderAt } from "../table/stage.tsx";

afterEach(cleanup);

const WHOLE: Span = { from: DATASET.start, to: DATASET.end + 1 };

async function renderRoles(shown: Span) {
  renderAt(
    <Roles
      load={async () => RECORDS.roles}
      control={{ shown, whole: WHOLE, span: () => shown, show: () => undefined }}
    />,
    { day: "2025-12-31" },
  );
  const bars = await screen.findAllByRole("button");
  return { bars, stops: bars.filter(({ tabIndex }) => tabIndex === 0) };
}

describe("the lane of roles", () => {
  it.each([
    ["all of history", WHOLE],
    ["the last years", { from: parseDay("2020-01-01"), to: parseDay("2026-01-01") }],
  ])("has one tab stop in %s, and arrows that reach the last bar and the first", async (_, shown) => {
    const { bars, stops } = await renderRoles(shown);
    expect(bars.length).toBeGreaterThan(1);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    const walked = new Set<Element | null>();
    for (const _bar of bars) {
      walked.add(document.activeElement);
      fireEvent.keyDown(document.activeElement as Element, { key: "ArrowRight" });
    }
    expect(walked.size).toBe(bars.length);
    fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
    expect(document.activeElement).toBe(stops[0]);
  });
});
