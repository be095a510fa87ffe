// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { TableArea } from "../../../src/view/table/TableArea.tsx";
import { RECORDS, renderAt } from "./stage.tsx";

afterEach(cleanup);

const loaders = { records: async () => RECORDS };

async function renderTable(options: Parameters<typeof renderAt>[1] = {}) {
  const stage = renderAt(<TableArea loaders={loaders} />, options);
  await waitFor(() => expect(screen.queryByText(/records are loading/)).toBeNull());
  return stage;
}

const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
const cells = (name: string) =>
  within(screen.getByRole("rowheader", { name }).closest("tr") as HTMLElement)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the table", () => {
  it("is a native table with a caption, column heads and row heads", async () => {
    await renderTable();
    const table = screen.getByRole("table", { name: /31 December 2025/ });
    expect(table.tagName).toBe("TABLE");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(8);
    for (const head of table.querySelectorAll("thead th")) expect(head.getAttribute("scope")).toBe("col");
    for (const head of table.querySelectorAll("tbody th")) expect(head.getAttribute("scope")).toBe("row");
    // The 193 members but Viet Nam, the Holy See, Palestine, Sahrawi, Cook Islands, Niue; and the EU apart.
    expect(names()).toHaveLength(198);
    expect(screen.getByText("197 states")).toBeTruthy();
  });

  it("tells of a country what the records say", async () => {
    await renderTable();
    expect(cells("Malaysia").slice(0, 6)).toEqual([
      "Comprehensive strategic partnership",
      "21 Nov 2024",
      "Comprehensive strategic partnership",
      "30 Mar 1973",
      "APEC, ASEAN, BRICS partners, CPTPP, Non-Aligned, RCEP",
      "Both ways",
    ]);
    expect(cells("Russia")[1]).toBe("27 Jul 2012");
  });

  it("puts the closest ties first, the European Union last, and says which column sorts", async () => {
    await renderTable();
    expect(names().slice(0, 4)).toEqual(["Cambodia", "Cuba", "Laos", "Australia"]);
    expect(names().at(-1)).toBe("European Union");
    expect(screen.getByRole("columnheader", { name: /Tier/ }).getAttribute("aria-sort")).toBe("descending");
  });

  it("sorts by a head, the other way when pressed again, and announces it", async () => {
    await renderTable();
    const head = () => screen.getByRole("columnheader", { name: /Country/ });
    await userEvent.click(within(head()).getByRole("button"));
    expect(head().getAttribute("aria-sort")).toBe("ascending");
    expect(names()[0]).toBe("Afghanistan");
    expect(screen.getByText("Sorted by Country, ascending.")).toBeTruthy();
    await userEvent.click(within(head()).getByRole("button"));
    expect(head().getAttribute("aria-sort")).toBe("descending");
    expect(names()[0]).toBe("Zimbabwe");
    expect(names().at(-1)).toBe("European Union");
    expect(screen.getByRole("columnheader", { name: /Tier/ }).hasAttribute("aria-sort")).toBe(false);
  });

  it("filters by name without case and marks", async () => {
    await renderTable();
    const box = screen.getByRole("searchbox", { name: "Filter by name" });
    await userEvent.type(box, "cote");
    await waitFor(() => expect(names()).toEqual(["Côte d'Ivoire"]));
    expect(screen.getByText("1 of 197 states")).toBeTruthy();
    await userEvent.type(box, "x");
    await waitFor(() => expect(screen.getByText("No state of this day fits the filters.")).toBeTruthy());
  });

  it("shows only the chosen tiers and groups", async () => {
    const { store } = await renderTable({ groups: ["g20"], tiers: ["relations"] });
    expect(names()).toEqual(["Mexico", "Saudi Arabia", "Türkiye"]);
    act(() => store.getState().toggleGroup("asean"));
    expect(names()).toContain("Timor-Leste");
    act(() => store.getState().setMatch("all"));
    expect(screen.queryAllByRole("rowheader")).toEqual([]);
  });

  it("selects by a row, and marks what is selected elsewhere", async () => {
    const { store } = await renderTable();
    await userEvent.click(screen.getByRole("button", { name: "Japan" }));
    expect(store.getState().selection).toEqual(["JPN"]);
    act(() => store.getState().select("FRA" as never));
    expect(screen.getByRole("button", { name: "France", pressed: true })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Japan", pressed: false })).toBeTruthy();
  });

  it("follows the day when it rests, and touches only the rows that change", async () => {
    const { setDay } = await renderTable({ day: "2024-11-20" });
    const body = screen.getByRole("table").querySelector("tbody") as Element;
    const touched = new Set<string>();
    const note = (list: MutationRecord[]) => {
      for (const { target } of list)
        touched.add(
          (target.parentElement?.closest("tr") ?? (target as Element)).getAttribute("data-code") ?? "order",
        );
    };
    const observer = new MutationObserver(note);
    observer.observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
    setDay("2024-11-21");
    await waitFor(() => expect(screen.getByRole("table", { name: /21 November 2024/ })).toBeTruthy());
    note(observer.takeRecords());
    expect([...touched].filter((code) => code !== "order")).toEqual(["MYS"]);
  });

  it("shows the states of the day under the names of the day", async () => {
    await renderTable({ day: "1980-01-01" });
    expect(names()).toContain("Soviet Union");
    expect(names()).not.toContain("Ukraine");
    expect(cells("Soviet Union")[3]).toBe("30 Jan 1950");
  });

  it("stands without the records, and asks for them again", async () => {
    let isThere = false;
    const records = async () => {
      if (!isThere) throw new Error("offline");
      return RECORDS;
    };
    renderAt(<TableArea loaders={{ records }} />);
    await screen.findByRole("alert");
    expect(names()).toHaveLength(198);
    isThere = true;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(cells("Japan")[5]).toBe("Both ways"));
  });

  it("speaks Vietnamese", async () => {
    renderAt(<TableArea loaders={loaders} />, { language: "vi" });
    expect(screen.getByRole("table", { name: /Quan hệ của Việt Nam/ })).toBeTruthy();
    expect(await screen.findByRole("button", { name: "Hàn Quốc" })).toBeTruthy();
  });
});

it("keeps to the day it is given at first", async () => {
  const { store } = await renderTable({ day: "1950-01-18" });
  expect(store.getState().day).toBe(parseDay("1950-01-18"));
  expect(cells("China")[0]).toBe("Diplomatic relations");
});
