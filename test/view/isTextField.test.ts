// @vitest-environment jsdom
import { expect, it } from "vitest";
import { isTextField } from "../../src/view/isTextField.ts";

const element = (html: string) => {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box.firstElementChild;
};

it.each([
  "<input>",
  "<input type=date>",
  "<input type=search>",
  "<textarea></textarea>",
  "<select></select>",
])("%s takes what is typed", (html) => {
  expect(isTextField(element(html))).toBe(true);
});

it.each([
  "<button></button>",
  "<input type=range>",
  "<input type=checkbox>",
  "<input type=radio>",
  "<input type=submit>",
  "<p></p>",
])("%s leaves keys to shortcuts", (html) => {
  expect(isTextField(element(html))).toBe(false);
});

it("leaves keys to shortcuts where nothing, or no element, has the focus", () => {
  expect(isTextField(null)).toBe(false);
  expect(isTextField(window)).toBe(false);
});
