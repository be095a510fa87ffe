// @vitest-environment jsdom
import { expect, it } from "vitest";
import { onHand } from "../../../src/view/embed/hand.ts";

it("tells what a reader does before the page hears of it, and not a pointer that passes", () => {
  const told: string[] = [];
  const button = document.body.appendChild(document.createElement("button"));
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    told.push("button");
  });
  const stop = onHand(window, () => told.push("hand"));
  button.click();
  button.dispatchEvent(new MouseEvent("pointermove", { bubbles: true }));
  button.dispatchEvent(new MouseEvent("pointermove", { bubbles: true, buttons: 1 }));
  button.dispatchEvent(new Event("input", { bubbles: true }));
  expect(told).toEqual(["hand", "button", "hand", "hand"]);
  stop();
  button.click();
  expect(told).toEqual(["hand", "button", "hand", "hand", "button"]);
});
