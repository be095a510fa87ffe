// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { formatDay } from "../../../src/domain/day.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { View } from "../../../src/state/view.ts";
import { LedgerPanel } from "../../../src/view/ledger/LedgerPanel.tsx";
import { LOADERS, stage } from "./stage.tsx";

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const ledger = (change: Partial<View> = {}, language: Language = "en") =>
  stage(<LedgerPanel {...LOADERS} />, change, language);
const question = (name: string) => screen.getByRole("region", { name });
const claim = (quote: RegExp) => screen.getByRole("article", { name: quote });

describe("the ledger", () => {
  it("opens with every question and all 62 figures, each with its finding", async () => {
    await ledger();
    expect(screen.getAllByRole("article")).toHaveLength(62);
    expect(screen.getAllByRole("heading", { level: 3 }).length).toBe(17);
    for (const article of screen.getAllByRole("article")) {
      expect(article.textContent).toMatch(/Finding: (Agrees|Differs|Cannot be tested)/);
    }
    expect(screen.getByText(/32 agree, 10 differ, 20 cannot be tested/)).toBeTruthy();
  });

  it("says why a figure differs, and on which days it was true", async () => {
    await ledger();
    const text = claim(/38 nations/).textContent ?? "";
    expect(text).toContain("The records give 42, not 38.");
    expect(text).toContain("from 5 August 2025 to 20 October 2025");
    expect(claim(/194 member states/).textContent).toContain(
      "not the members of the United Nations and on the days",
    );
    expect(claim(/18 of the 21/).textContent).toContain("Nothing else that was tried gives it");
    expect(claim(/over 1,100/).textContent).toContain("give 1,300, not “more than 1,100”.");
    expect(claim(/over 1,100/).textContent).toContain(
      "789 from 10 December 2023 and 1,300 from 22 September 2025",
    );
    expect(claim(/baselines/).textContent).toContain("on the word of the same source alone");
  });

  it("names everybody counted as buttons that light and choose on the map", async () => {
    const { store } = await ledger();
    const chips = within(question("How many partners?")).getByRole("list", { name: "Counted (42)" });
    expect(within(chips).getAllByRole("button")).toHaveLength(42);
    const france = within(chips).getByRole("button", { name: "France" });
    fireEvent.pointerEnter(france);
    expect(store.getState().hovered).toBe("FRA");
    fireEvent.pointerLeave(france);
    expect(store.getState().hovered).toBeNull();
    fireEvent.click(france);
    expect(store.getState().selection).toEqual(["FRA"]);
    expect(france.getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(france);
    expect(store.getState().selection).toEqual([]);
  });

  it("says who is just outside, and why", async () => {
    await ledger();
    const g20 = question("How many of the G20?");
    expect(g20.textContent).toContain("Mexico stands at: Diplomatic relations");
    expect(question("How many partners?").textContent).toContain("special relationship, counted apart");
    expect(question("17 or 19 free-trade agreements?").textContent).toContain("still in negotiation");
  });

  it("shows the map of the day with what was counted singled out", async () => {
    const { store } = await ledger({ tiers: ["none"], layer: "since" });
    const buttons = within(question("How many of the G20?")).getAllByRole("button", {
      name: "Show the map of 1 January 2026",
    });
    fireEvent.click(buttons[0] as HTMLElement);
    const { day, tiers, groups, layer } = store.getState();
    expect(formatDay(day)).toBe("2026-01-01");
    expect(tiers).toEqual(["comprehensive", "strategic", "comprehensive-strategic"]);
    expect([groups, layer]).toEqual([["g20"], "tier"]);
  });

  it("is narrowed by verdict and by source", async () => {
    await ledger();
    fireEvent.click(screen.getByRole("button", { name: "Differs" }));
    expect(screen.getAllByRole("article")).toHaveLength(10);
    fireEvent.change(screen.getByRole("combobox", { name: "Source" }), { target: { value: "s3" } });
    expect(screen.getAllByRole("article")).toHaveLength(3);
    expect(screen.getByText("3 of 62 figures shown")).toBeTruthy();
    fireEvent.change(screen.getByRole("combobox", { name: "Source" }), { target: { value: "s0" } });
    fireEvent.click(screen.getByRole("button", { name: "Cannot be tested" }));
    fireEvent.click(screen.getByRole("button", { name: "Differs" }));
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });

  it("draws 38 on the days on which it was true", async () => {
    await ledger();
    const chart = within(question("How many partners?")).getByRole("img", { name: /number over time/ });
    expect(chart.textContent).toContain("38 held from 5 August 2025 to 20 October 2025");
    expect(chart.textContent).toContain("42 printed for 1 January 2026: Press article S0, Press article S2");
    expect(chart.textContent).toContain("38 printed for 1 January 2026: Press article S3");
  });

  it("is complete in Vietnamese", async () => {
    await ledger({}, "vi");
    expect(screen.getByRole("heading", { level: 2, name: "Sổ đối chiếu" })).toBeTruthy();
    const text = claim(/38 nations/).textContent ?? "";
    expect(text).toContain("Dữ liệu cho 42, không phải 38.");
    expect(text).toContain("từ ngày 5 tháng 8 năm 2025 đến ngày 20 tháng 10 năm 2025");
    expect(document.body.textContent).not.toMatch(/undefined|\[object|null/);
  });

  it("says that it did not load, and tries again", async () => {
    let attempts = 0;
    const loadRecords: typeof LOADERS.loadRecords = (language) => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("offline")) : LOADERS.loadRecords(language);
    };
    const staged = stage(<LedgerPanel {...LOADERS} loadRecords={loadRecords} />);
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
    await staged;
    expect(screen.getAllByRole("article")).toHaveLength(62);
  });
});

describe("a question of one's own", () => {
  const answer = () => document.querySelector("output")?.textContent;

  it("is folded away until it is asked for, and opens with the address's", async () => {
    await ledger();
    expect(answer()).toBeUndefined();
    await ledger({ ask: "countries:from.comprehensive:in.g20:with.eu:on.2025-12-31" });
    expect(answer()).toBe("17 of 20");
    expect(document.body.textContent).toContain(
      "On 31 December 2025, 17 of the 20 members of the G20 stood at comprehensive partnership or higher; the European Union is counted.",
    );
  });

  it("writes every choice into the address, and answers at once", async () => {
    const { store } = await ledger({ ask: "countries:from.comprehensive:on.2025-12-31" });
    fireEvent.change(screen.getByRole("combobox", { name: "Group" }), { target: { value: "asean" } });
    expect(store.getState().ask).toBe("countries:from.comprehensive:in.asean:on.2025-12-31");
    fireEvent.click(screen.getByRole("checkbox", { name: "special relationships" }));
    expect(store.getState().ask).toBe("countries:from.comprehensive:in.asean:with.special:on.2025-12-31");
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2013-12-31" } });
    expect(store.getState().ask).toContain("on.2013-12-31");
    fireEvent.change(screen.getByRole("combobox", { name: "What" }), { target: { value: "agreements" } });
    expect(store.getState().ask).toBe("agreements:status.signed:on.2013-12-31");
    expect(answer()).toBe("8");
    fireEvent.change(screen.getByRole("combobox", { name: "What" }), { target: { value: "date" } });
    fireEvent.change(screen.getByRole("combobox", { name: "Country" }), { target: { value: "JPN" } });
    expect(document.body.textContent).toContain("Japan: Diplomatic relations, reached on 21 September 1973.");
  });

  it("waits with a date that is half typed or beyond the timeline", async () => {
    const { store } = await ledger({ ask: "countries:from.comprehensive:on.2025-12-31" });
    for (const value of ["", "0199-12-31", "2030-01-01"]) {
      fireEvent.change(screen.getByLabelText("Day"), { target: { value } });
      expect(store.getState().ask).toBe("countries:from.comprehensive:on.2025-12-31");
    }
  });

  it("says so if the address asks nothing that can be answered", async () => {
    await ledger({ ask: "countries:from.heaven" });
    expect(screen.getByRole("alert").textContent).toContain("countries:from.heaven");
    expect(answer()).toBe("42");
  });

  it("takes up what a finding counted", async () => {
    const { store } = await ledger();
    const ask = within(question("How many of the G20?")).getAllByRole("button", {
      name: "Ask this with other choices",
    });
    fireEvent.click(ask[1] as HTMLElement);
    expect(store.getState().ask).toBe("countries:from.comprehensive:in.g20:with.eu~au:on.2026-01-01");
    expect(answer()).toBe("17 of 21");
  });

  it("can be quoted: an address and a citation that copy", async () => {
    const written: string[] = [];
    vi.stubGlobal("navigator", {
      clipboard: { writeText: async (text: string) => void written.push(text) },
    });
    await ledger({ ask: "countries:from.comprehensive:on.2025-12-31" });
    for (const button of screen.getAllByRole("button", { name: "Copy" }))
      await act(async () => button.click());
    vi.unstubAllGlobals();
    expect(written[0]).toContain("?lang=en&panel=ledger&ask=countries:from.comprehensive:on.2025-12-31");
    expect(written[1]).toMatch(/^“On 31 December 2025, 42 countries .*” Bamboo Atlas, dataset version \d/);
    expect(screen.getAllByText("Copied")).toHaveLength(2);
  });
});
