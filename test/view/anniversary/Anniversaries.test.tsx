// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import { loadMessages } from "../../../src/i18n/load.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { Anniversaries } from "../../../src/view/anniversary/Anniversaries.tsx";
import { CountryAnniversaries } from "../../../src/view/anniversary/CountryAnniversaries.tsx";
import { neighbour } from "../../../src/view/anniversary/period.ts";
import { ATLAS, NAMES } from "../../real.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(date: string, selection: readonly string[] = [], children = <Anniversaries />) {
  const view = { ...defaultView(parseDay(date), "en"), selection: selection as readonly Code[] };
  const store = createAppStore(ATLAS, view);
  const speech = { language: "en", names: NAMES.en, ...(await loadMessages("en")) } as const;
  render(
    <StoreContext value={store}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </StoreContext>,
  );
  return { store, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");

it("lists the month of the day shown, round years marked", async () => {
  await open("2025-01-18");
  const row = screen.getByText("75 years of diplomatic relations with China").closest("li");
  expect(row?.textContent).toContain("18 Jan 2025");
  expect(row?.dataset["round"]).toBe("five");
  expect(screen.getByRole("status").textContent).toMatch(/^24 anniversaries, 7 of them round\.$/);
});

it("goes to the day that is remembered, with its country", async () => {
  const { store, user } = await open("2025-01-18");
  await user.click(screen.getByRole("button", { name: "since 18 Jan 1950" }));
  expect(formatDay(store.getState().day)).toBe("1950-01-18");
  expect(store.getState().selection).toEqual(["CHN"]);
});

it("narrows down to the chosen country and to round years, over the whole year", async () => {
  const { user } = await open("2025-01-18", ["CHN"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Month" }), "Whole year");
  await user.click(screen.getByRole("checkbox", { name: "Only China" }));
  expect(rows().filter((row) => row.includes("China"))).toHaveLength(2);
  await user.click(screen.getByRole("checkbox", { name: /^Round years only/ }));
  expect(rows().filter((row) => row.includes("China"))).toHaveLength(1);
});

it("keeps what is known by the month apart from the days", async () => {
  const { user } = await open("2011-02-10");
  await user.click(screen.getByRole("button", { name: "Later" }));
  const heading = screen.getByRole("heading", { name: "In this month; the day is not known" });
  expect(heading.nextElementSibling?.textContent).toContain(
    "Mar 201110 years of strategic partnership with Russia",
  );
});

it("steps over the ends of a year", () => {
  expect(neighbour({ year: 2025, month: 12 }, 1)).toEqual({ year: 2026, month: 1 });
  expect(neighbour({ year: 2025, month: 1 }, -1)).toEqual({ year: 2024, month: 12 });
  expect(neighbour({ year: 2025, month: null }, 1)).toEqual({ year: 2026, month: null });
});

it("takes the list along as a calendar", async () => {
  const files: Blob[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(class extends URL {}, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => undefined,
    }),
  );
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { user } = await open("2025-01-18");
  await user.click(screen.getByRole("button", { name: /\.ics\)$/ }));
  expect(names).toEqual(["bamboo-atlas-anniversaries-2025-01.ics"]);
  const text = await files[0]?.text();
  expect(text).toContain("UID:relations-chn-1950-01-18-75@bamboo-atlas\r\n");
  expect(text?.match(/BEGIN:VEVENT/g)).toHaveLength(24);
});

it("shows what lies ahead of a country in its profile", async () => {
  const { store, user } = await open("2026-06-08", ["KOR"], <CountryAnniversaries code={"KOR" as Code} />);
  const [first] = screen.getAllByRole("listitem");
  expect(
    within(first as HTMLElement).getByText("5 years of comprehensive strategic partnership with South Korea"),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "All anniversaries" }));
  expect(store.getState().panel).toBe("anniversaries");
});
