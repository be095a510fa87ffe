import { describe, expect, it, vi } from "vitest";
import { onceEach } from "../../src/data/once-each.ts";

describe("what is fetched once for each key", () => {
  it("is asked for once, however many ask and whether or not it has come", async () => {
    const load = vi.fn(async (key: string) => ({ key }));
    const get = onceEach(load);
    const early = [get("en"), get("en"), get("vi")];
    const [first, second, other] = await Promise.all(early);
    expect(second).toBe(first);
    expect(await get("en")).toBe(first);
    expect(other).toEqual({ key: "vi" });
    expect(load.mock.calls).toEqual([["en"], ["vi"]]);
  });

  it("is asked for again after it failed, and only then", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("come");
    const get = onceEach(load);
    const both = await Promise.allSettled([get("en"), get("en")]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect([await get("en"), await get("en")]).toEqual(["come", "come"]);
    expect(load).toHaveBeenCalledTimes(2);
  });
});
