import { describe, expect, it } from "vitest";
import { once } from "../../src/domain/once.ts";

describe("what is worked out once", () => {
  it.each([[1], [null], [undefined]])("is worked out when it is first asked for, and kept: %s", (value) => {
    let times = 0;
    const asked = once(() => {
      times += 1;
      return value;
    });
    expect(times).toBe(0);
    expect([asked(), asked()]).toEqual([value, value]);
    expect(times).toBe(1);
  });
});
