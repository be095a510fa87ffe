// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Code } from "../../../src/domain/country.ts";
import type { Look } from "../../../src/domain/territory.ts";
import { Legend } from "../../../src/view/Legend.tsx";
import { LayerLegend } from "../../../src/view/layer/LayerLegend.tsx";
import { LayerProvider } from "../../../src/view/layer/LayerProvider.tsx";
import { ViewMenu } from "../../../src/view/layer/ViewMenu.tsx";
import { useLens } from "../../../src/view/map/lens.ts";
import { RECORDS, renderAt } from "../table/stage.tsx";

afterEach(cleanup);

const load = async () => RECORDS;

function Probe({ code, look }: { readonly code: string; readonly look: Look }) {
  return <p>{`class: ${useLens({ holder: code as Code, look })["data-class"] ?? "no"}`}</p>;
}

const layered = (children: React.ReactNode, options: Parameters<typeof renderAt>[1], records = load) =>
  renderAt(<LayerProvider loadRecords={records}>{children}</LayerProvider>, options);

const counts = async () => {
  const list = await screen.findByRole("list", { name: /How many states/ });
  return within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
};

describe("the legend of a layer", () => {
  it("counts the years of relations on the day", async () => {
    const { setDay } = layered(<LayerLegend />, { layer: "since", day: "1950-12-31" });
    expect((await counts())[0]).toBe("1950–195410");
    setDay("1949-12-31");
    expect((await counts())[0]).toBe("1950–19540");
  });

  it("counts agreements, within the chosen groups if there are any", async () => {
    const { store } = layered(<LayerLegend />, { layer: "agreements" });
    expect(await counts()).toEqual(["Three or more13", "Two3", "One38", "None143"]);
    expect(screen.getByText("16 agreements in force on this day, 1 more signed")).toBeTruthy();
    act(() => store.getState().toggleGroup("g7"));
    expect(await counts()).toEqual(["Three or more1", "Two1", "One4", "None1"]);
  });

  it("names the missions of the day and the newest total", async () => {
    layered(<LayerLegend />, { layer: "deployments", day: "2023-02-10" });
    expect(await screen.findByText(/UNMISS.*UNISFA.*Türkiye.*512 people/)).toBeTruthy();
  });

  it("says what the layer leaves open", async () => {
    layered(<LayerLegend />, { layer: "missions" });
    expect(await screen.findByText("What this layer leaves open")).toBeTruthy();
    expect(screen.getByText(/Many opening dates are not known/)).toBeTruthy();
  });

  it("asks again for records that did not come", async () => {
    let isThere = false;
    const records = async () => {
      if (!isThere) throw new Error("offline");
      return RECORDS;
    };
    layered(<LayerLegend />, { layer: "missions" }, records);
    const alert = await screen.findByRole("alert");
    isThere = true;
    await userEvent.click(within(alert).getByRole("button"));
    expect(await counts()).toHaveLength(5);
  });
});

describe("what the map hears", () => {
  it("is the class of a holder on the day, and none for the tiers or what is no state", async () => {
    const { store, setDay } = layered(<Probe code="KOR" look="relations" />, {
      layer: "agreements",
      day: "2006-08-23",
    });
    expect(await screen.findByText("class: fta-0")).toBeTruthy();
    setDay("2006-08-24");
    expect(screen.getByText("class: fta-1")).toBeTruthy();
    act(() => store.getState().setLayer("tier"));
    expect(screen.getByText("class: no")).toBeTruthy();
  });

  it("is nothing for Viet Nam and for land that is no state", async () => {
    layered(
      <>
        <Probe code="KOR" look="relations" />
        <Probe code="VNM" look="focal" />
        <Probe code="GRL" look="dependency" />
      </>,
      { layer: "since" },
    );
    expect(await screen.findByText("class: since-1992")).toBeTruthy();
    expect(screen.getAllByText("class: no")).toHaveLength(2);
  });
});

describe("the page's legend", () => {
  it("counts within the G20, the organisations apart", () => {
    layered(<Legend />, { groups: ["g20"] });
    expect(
      screen.getByText(
        /^G20: 16 of 19 countries at comprehensive partnership or higher; counted apart: .*European Union/,
      ),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Strategic partnership/ }).textContent).toMatch(/4$/);
  });

  it("combines groups, any or all", () => {
    const { store } = layered(<Legend />, { groups: ["asean", "cptpp"] });
    expect(screen.getByText(/^ASEAN or CPTPP: .* other countries/)).toBeTruthy();
    act(() => store.getState().setMatch("all"));
    expect(screen.getByText(/^ASEAN and CPTPP: 3 of 3 other countries/)).toBeTruthy();
  });

  it("puts the last complete day beside a count that has moved since", () => {
    layered(<Legend />, { groups: ["eu"], day: "2026-06-08" });
    expect(screen.getByText(/on 31 December 2025, the last day the records are complete/)).toBeTruthy();
  });
});

it("chooses form, layer and comparison from one menu", async () => {
  const { store } = renderAt(<ViewMenu />);
  await userEvent.click(screen.getByText("View"));
  await userEvent.click(screen.getByRole("radio", { name: "Table" }));
  await userEvent.click(screen.getByRole("radio", { name: "Free-trade agreements" }));
  await userEvent.click(screen.getByRole("button", { name: "Compare two days" }));
  expect(store.getState()).toMatchObject({ form: "table", layer: "agreements" });
  expect(store.getState().compareDay).not.toBeNull();
});
