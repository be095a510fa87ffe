// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { holds } from "../../../src/view/sources/lines.ts";
import { SourcesPanel } from "../../../src/view/sources/SourcesPanel.tsx";
import { rowsOf } from "../../independent.ts";
import { LOADERS, stage } from "../ledger/stage.tsx";

afterEach(cleanup);

const sources = (language: Language = "en") => stage(<SourcesPanel {...LOADERS} />, {}, language);
const TABLES = [
  ...["relations", "partnerships", "interruptions", "memberships", "missions", "agreements", "roles"],
  ...["deployments", "milestones", "countries", "names", "territory"],
];
const records = () => fireEvent.click(screen.getByRole("button", { name: "Records" }));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
const status = () => screen.getByRole("status").textContent;

describe("the sources", () => {
  it("are all there, the ones with most resting on them first, with counts per table", async () => {
    await sources();
    const all = rowsOf("sources");
    expect(status()).toBe(`${all.length} of ${all.length} sources`);
    const counts = new Map<string, number>();
    for (const row of TABLES.flatMap(rowsOf)) {
      for (const id of (row["sources"] ?? "").split(" ").filter(Boolean))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    const title = all.find((row) => row["id"] === first?.[0])?.["title"] ?? "";
    const item = screen.getAllByRole("listitem")[0] as HTMLElement;
    expect(item.textContent).toContain(title);
    const numbers = within(item)
      .getAllByRole("button")
      .map((button) => Number(/\d+$/.exec(button.textContent ?? "")?.[0]));
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(first?.[1]);
  });

  it("open safely: https in a new tab, nothing of a weak copy or an old address", async () => {
    await sources();
    for (const link of screen.getAllByRole("link")) {
      expect(link.getAttribute("href")).toMatch(/^https:/);
      expect(link.getAttribute("target")).toBe("_blank");
      expect(link.getAttribute("rel")).toContain("noopener noreferrer");
    }
    choose("Kind", "mirror");
    expect(screen.queryAllByRole("link")).toEqual([]);
    expect(screen.getAllByText(/a weak copy: named, not linked/).length).toBeGreaterThan(10);
  });

  it("lead to the records that rest on them, and back to all", async () => {
    await sources();
    const button = screen.getAllByRole("button", { name: /^Diplomatic relations: \d+$/ })[0] as HTMLElement;
    const n = /\d+$/.exec(button.textContent ?? "")?.[0];
    fireEvent.click(button);
    expect(status()).toMatch(new RegExp(`^${n} of`));
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(status()).toMatch(/^(\d+) of \1 records$/);
  });

  it("are found by words without their marks", async () => {
    await sources();
    fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), {
      target: { value: "danh sach NUOC" },
    });
    expect(screen.getAllByRole("listitem")[0]?.textContent).toContain("Danh sách các nước");
  });
});

describe("the records", () => {
  it("are every row of the tables, with the printed figures", async () => {
    await sources();
    records();
    const total = TABLES.flatMap(rowsOf).length + rowsOf("claims").length;
    expect(status()).toBe(`${total} of ${total} records`);
  });

  it("without a source can be listed, and say so", async () => {
    await sources();
    records();
    choose("How sure", "recalled");
    const recalled = TABLES.flatMap(rowsOf).filter((row) => row["confidence"] === "recalled");
    expect(status()).toMatch(new RegExp(`^${recalled.length} of`));
    expect(screen.getAllByText(/No source found yet/).length).toBeGreaterThan(40);
  });

  it("tell how much of a date is known, and the doubts", async () => {
    await sources();
    records();
    choose("Table", "partnerships");
    fireEvent.change(screen.getByRole("searchbox", { name: "Search" }), { target: { value: "Russia 2001" } });
    const item = screen.getAllByRole("listitem")[0] as HTMLElement;
    expect(item.textContent).toContain("March 2001");
    expect(item.textContent).toContain("date known to the month");
  });

  it("are complete in Vietnamese", async () => {
    await sources("vi");
    fireEvent.click(screen.getByRole("button", { name: "Dữ liệu" }));
    expect(screen.getAllByText(/biết chính xác đến ngày/).length).toBeGreaterThan(10);
    expect(document.body.textContent).not.toMatch(/undefined|\[object/);
  });
});

it.each([
  ["Đường cơ sở", "duong co so", true],
  ["Đường cơ sở", "sở đường", true],
  ["Đường cơ sở", "duongco", false],
  ["anything", "", true],
])("%s holds %j: %j", (text, query, found) => expect(holds(text, query)).toBe(found));
