import { describe, expect, it } from "vitest";
import { arrived } from "../../src/view/arrived.ts";

describe("a part of the app", () => {
  it("is what the file brought", () => {
    const part = () => null;
    expect(arrived(part)).toEqual({ default: part });
  });

  it("has not come where the file ran to its end without it", () => {
    const module: { Part?: () => null } = {};
    expect(() => arrived(module.Part)).toThrow(TypeError);
  });
});
