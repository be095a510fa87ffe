// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { fetchRefusedStyles } from "../../src/view/refusedStyles.ts";

const files = () =>
  [...document.querySelectorAll("link")].map((link) => [link.rel, link.hasAttribute("disabled")]);

beforeEach(() => {
  document.head.innerHTML =
    '<link rel="stylesheet" disabled href="data:text/css,"><link rel="icon" href="data:,">';
});

describe("the styles that stand in a page", () => {
  it("are not fetched as well where they are in use", () => {
    document.head.append(document.createElement("style"));
    fetchRefusedStyles(document);
    expect(files()).toEqual([
      ["stylesheet", true],
      ["icon", false],
    ]);
  });

  it("are fetched as files where the policy of a host takes them out of use", () => {
    const style = document.head.appendChild(document.createElement("style"));
    Object.defineProperty(style, "sheet", { value: null });
    fetchRefusedStyles(document);
    expect(files()).toEqual([
      ["stylesheet", false],
      ["icon", false],
    ]);
  });
});
