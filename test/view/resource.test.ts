// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useResource } from "../../src/view/resource.ts";

afterEach(cleanup);

/** Whatever is asked for waits until the test answers; `asked` lists every call, the first one first. */
function createLoader() {
  const asked: { key: string; answer: (value: string) => Promise<void>; fail: () => Promise<void> }[] = [];
  const load = (key: string) =>
    new Promise<string>((resolve, reject) => {
      asked.push({
        key,
        answer: (value) => act(async () => resolve(value)),
        fail: () => act(async () => reject(new Error("offline"))),
      });
    });
  return { load, asked };
}

function start(first: string | null = "en") {
  const { load, asked } = createLoader();
  const { result, rerender } = renderHook(({ key }) => useResource(key, load), {
    initialProps: { key: first },
  });
  const told = () => [result.current[0].status, result.current[0].value];
  const retry = () => act(() => result.current[1]());
  const call = (index: number) => {
    const found = asked[index];
    if (found === undefined) throw new Error(`nobody asked ${index + 1} times`);
    return found;
  };
  return {
    told,
    retry,
    call,
    keys: () => asked.map(({ key }) => key),
    ask: (key: string | null) => rerender({ key }),
  };
}

describe("something that is fetched when it is needed", () => {
  it("is asked for once, and is there when it has come", async () => {
    const { told, call, keys, ask } = start();
    expect(told()).toEqual(["loading", null]);
    await call(0).answer("English");
    expect(told()).toEqual(["ready", "English"]);
    ask("en");
    expect([told(), keys()]).toEqual([["ready", "English"], ["en"]]);
  });

  it("is not asked for as long as there is nothing to ask for", async () => {
    const { told, call, keys, ask } = start(null);
    expect([told(), keys()]).toEqual([["idle", null], []]);
    ask("en");
    await call(0).answer("English");
    ask(null);
    expect(told()).toEqual(["idle", null]);
  });

  it("is not what came for another key", async () => {
    const { told, call, ask } = start();
    await call(0).answer("English");
    ask("vi");
    expect(told()).toEqual(["loading", null]);
    await call(1).answer("Tiếng Việt");
    expect(told()).toEqual(["ready", "Tiếng Việt"]);
  });

  it("is not what comes too late, whether it comes before or after the right answer", async () => {
    const { told, call, ask } = start();
    ask("vi");
    ask("en");
    ask("vi");
    await call(0).answer("English");
    expect(told()).toEqual(["loading", null]);
    await call(1).answer("stale");
    expect(told()).toEqual(["loading", null]);
    await call(3).answer("Tiếng Việt");
    await call(2).fail();
    expect(told()).toEqual(["ready", "Tiếng Việt"]);
  });

  it("can be asked for again when it did not come, and forgets the first attempt", async () => {
    const { told, call, retry, keys } = start();
    await call(0).fail();
    expect(told()).toEqual(["failed", null]);
    retry();
    expect([told(), keys()]).toEqual([
      ["loading", null],
      ["en", "en"],
    ]);
    await call(1).answer("English");
    expect(told()).toEqual(["ready", "English"]);
  });

  it("takes no answer of an attempt that was given up", async () => {
    const { told, call, retry } = start();
    retry();
    await call(0).answer("stale");
    expect(told()).toEqual(["loading", null]);
    await call(1).answer("English");
    expect(told()).toEqual(["ready", "English"]);
  });
});
