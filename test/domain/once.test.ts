import { describe, expect, it, vi } from "vitest";
import { once } from "../../src/domain/once.ts";

describe("what is worked out once", () => {
  it.each([[1], [null], [undefined]])("is worked out when it is first asked for, and kept: %s", (value) => {
    const work = vi.fn(() => value);
    const asked = once(work);
    expect(work).not.toHaveBeenCalled();
    expect([asked(), asked()]).toEqual([value, value]);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
