// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { About } from "../../../src/view/about/About.tsx";
import { stage } from "../profile/stage.tsx";

afterEach(cleanup);

it.each([
  [
    "en",
    "About this map: editorial policy",
    /complete to 31 December 2025: on that day 42 countries/,
    "Profile: Ukraine",
  ],
  [
    "vi",
    "Về bản đồ này: nguyên tắc biên tập",
    /đầy đủ đến ngày 31 tháng 12 năm 2025: vào ngày đó có 42 nước/,
    "Hồ sơ: Ukraina",
  ],
] as const)(
  "states the policy and how complete the records are (%s)",
  async (language, title, coverage, profile) => {
    stage(<About />, "GBR", "2026-06-08", language);
    expect(await screen.findByRole("heading", { level: 2, name: title })).toBeTruthy();
    expect(screen.getByText(coverage)).toBeTruthy();
    expect(screen.getByText(/Hoàng Sa.*Trường Sa/, { selector: "dt" })).toBeTruthy();
    expect(screen.getByRole("button", { name: profile })).toBeTruthy();
  },
);

it.each([
  [
    "en",
    [
      "Tiers, and who counts",
      "Special relationships",
      "Borders and disputed land",
      "Names",
      "Dates that are not exact",
    ],
    ["How sure it is", "How complete it is", "Printed figures", "How errors are corrected"],
    /Not covered after 31 December 2025/,
  ],
  [
    "vi",
    ["Các cấp độ quan hệ và cách đếm", "Quan hệ đặc biệt", "Ranh giới và các vùng tranh chấp", "Tên gọi"],
    ["Mức độ chắc chắn", "Mức độ đầy đủ", "Các con số đã in", "Cách sửa sai sót"],
    /Sau ngày 31 tháng 12 năm 2025, dữ liệu không bao gồm/,
  ],
] as const)(
  "has a part for each question of editorial policy (%s)",
  async (language, parts, more, missing) => {
    stage(<About />, "GBR", "2026-06-08", language);
    await screen.findByRole("heading", { level: 2 });
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(expect.arrayContaining([...parts, ...more]));
    expect(screen.getByText(missing)).toBeTruthy();
  },
);

it.each([
  ["Open the ledger", "ledger"],
  ["See versions, download the data", "data"],
  ["See all sources and records", "sources"],
])("%s opens that panel", async (name, panel) => {
  const { store } = stage(<About />, "GBR", "2026-06-08");
  fireEvent.click(await screen.findByRole("button", { name }));
  expect(store.getState().panel).toBe(panel);
});

it("leaves for the profile that holds the sources", async () => {
  const { store } = stage(<About />, "GBR", "2026-06-08");
  store.getState().setPanel("about");
  fireEvent.click(await screen.findByRole("button", { name: "Profile: Kosovo" }));
  expect(store.getState()).toMatchObject({ panel: null, selection: ["XKX"] });
});

it("links safely", async () => {
  stage(<About />, "GBR", "2026-06-08");
  await screen.findByRole("heading", { level: 2 });
  for (const link of screen.getAllByRole<HTMLAnchorElement>("link")) {
    expect(link.href).toMatch(/^https:/);
    expect(link.rel).toBe("noopener noreferrer external");
  }
});
