// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { About } from "../../../src/view/about/About.tsx";
import { stage } from "../profile/stage.tsx";

afterEach(cleanup);

it.each([
  ["en", "About this map", /complete to 31 December 2025: on that day 42 countries/, "Profile: Ukraine"],
  ["vi", "Về bản đồ này", /đầy đủ đến ngày 31 tháng 12 năm 2025: vào ngày đó có 42 nước/, "Hồ sơ: Ukraina"],
] as const)(
  "states the policy and how complete the records are (%s)",
  (language, title, coverage, profile) => {
    stage(<About />, "GBR", "2026-06-08", language);
    expect(screen.getByRole("heading", { level: 2, name: title })).toBeTruthy();
    expect(screen.getByText(coverage)).toBeTruthy();
    expect(screen.getByText(/Hoàng Sa.*Trường Sa/, { selector: "dt" })).toBeTruthy();
    expect(screen.getByRole("button", { name: profile })).toBeTruthy();
  },
);

it("leaves for the profile that holds the sources", () => {
  const { store } = stage(<About />, "GBR", "2026-06-08");
  store.getState().setPanel("about");
  fireEvent.click(screen.getByRole("button", { name: "Profile: Kosovo" }));
  expect(store.getState()).toMatchObject({ panel: null, selection: ["XKX"] });
});

it("links safely", () => {
  stage(<About />, "GBR", "2026-06-08");
  for (const link of screen.getAllByRole<HTMLAnchorElement>("link")) {
    expect(link.href).toMatch(/^https:/);
    expect(link.rel).toBe("noopener noreferrer external");
  }
});
