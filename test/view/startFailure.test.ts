// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showStartFailure } from "../../src/view/startFailure.ts";

describe("a page that could not be loaded", () => {
  it("says so in both languages, above whatever is there to read", () => {
    const root = document.createElement("div");
    root.innerHTML = "<p>Written at build</p>";
    document.body.append(root);
    showStartFailure(root);
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText(/did not load/).lang).toBe("en");
    expect(within(alert).getByText(/chưa tải được/).lang).toBe("vi");
    expect(within(alert).getByRole("button", { name: "Try again · Thử lại" })).toBeTruthy();
    expect(root.firstElementChild).toBe(alert);
    expect(screen.getByText("Written at build")).toBeTruthy();
  });
});
