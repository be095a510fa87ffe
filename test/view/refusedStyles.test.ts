// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { freeRefusedStyles } from "../../src/view/refusedStyles.ts";

const named = () => [...document.querySelectorAll("link")].map(({ rel }) => rel);

/** A style sheet in the page, which a policy refuses or not. */
function addStyle({ isRefused }: { readonly isRefused: boolean }): void {
  const style = document.head.appendChild(document.createElement("style"));
  if (isRefused) Object.defineProperty(style, "sheet", { value: null });
}

beforeEach(() => {
  document.head.innerHTML =
    '<link rel="stylesheet" disabled href="data:text/css,"><link rel="stylesheet" href="data:text/css,1"><link rel="icon" href="data:,">';
});

describe("the styles that stand in a page", () => {
  it("are not fetched as well where they are in use", () => {
    addStyle({ isRefused: false });
    freeRefusedStyles(document);
    expect(named()).toEqual(["stylesheet", "stylesheet", "icon"]);
  });

  it("are left to the app to fetch where one of them is refused, whatever else is in use", () => {
    addStyle({ isRefused: false });
    addStyle({ isRefused: true });
    freeRefusedStyles(document);
    expect(named()).toEqual(["stylesheet", "icon"]);
  });
});
