import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePresenter, ORDERS } from "../../../src/state/presenter.ts";
import { elapsedText } from "../../../src/view/presenter/elapsed.ts";

const stamped = (message: object) => ({ type: "bamboo-atlas:presenter", version: 1, ...message });

describe("what the two windows say to each other", () => {
  it.each([
    { what: "hello" },
    { what: "bye" },
    { what: "go", step: 3 },
    { what: "at", step: 12, isBlank: true, isPlaying: false },
    ...ORDERS.map((order) => ({ what: "order", order })),
  ])("%j is understood", (message) => {
    expect(decodePresenter(stamped(message))).toEqual(message);
  });

  it.each([
    null,
    "hello",
    { what: "hello" },
    stamped({ what: "order", order: "leave" }),
    stamped({ what: "go", step: 0 }),
    stamped({ what: "go", step: 1.5 }),
    stamped({ what: "go", step: "2" }),
    stamped({ what: "at", step: 2 }),
    stamped({ what: "at", step: 2, isBlank: "no", isPlaying: false }),
    { ...stamped({ what: "hello" }), version: 2 },
  ])("%j is not", (message) => {
    expect(decodePresenter(message)).toBeNull();
  });

  it("never breaks on anything else", () => {
    fc.assert(fc.property(fc.anything(), (data) => decodePresenter(data) === null));
  });
});

it("writes how long it has been", () => {
  expect([0, 65_999, 3_750_000, -5].map(elapsedText)).toEqual(["0:00", "1:05", "1:02:30", "0:00"]);
});
