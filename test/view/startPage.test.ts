// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startPage } from "../../src/view/startPage.ts";

beforeEach(() => {
  document.body.innerHTML = '<div id="root">what was served</div>';
});

describe("the start of a page", () => {
  it("is in its root, and says nothing where it succeeds", async () => {
    const start = vi.fn(async () => {});
    await startPage(start);
    expect(start.mock.calls).toEqual([[document.getElementById("root")]]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([
    ["later", () => Promise.reject(new Error("no words came"))],
    [
      "at once",
      () => {
        throw new Error("no words came");
      },
    ],
  ])(
    "says that it failed, above what was served, and tells those who listen for faults: %s",
    async (_when, start) => {
      await expect(startPage(start)).rejects.toThrow("no words came");
      expect(document.getElementById("root")?.firstElementChild).toBe(screen.getByRole("alert"));
      expect(document.body.textContent).toContain("what was served");
    },
  );

  it("is refused by a page that has no root", async () => {
    document.body.replaceChildren();
    await expect(startPage(async () => {})).rejects.toThrow("the page has no #root");
  });
});
