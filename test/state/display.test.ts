import { describe, expect, it, vi } from "vitest";
import { createAppStore } from "../../src/state/store.ts";
import type { Fault } from "../../src/state/url.ts";
import { ATLAS } from "../real.ts";
import { DEFAULTS, storeAt } from "./fakes.ts";

const FAULTS: readonly Fault[] = [
  { param: "date", value: "nope", reason: "not-a-date" },
  { param: "country", value: "QQQ", reason: "unknown-country" },
];

describe("notices", () => {
  it("tell everything that is wrong with the address as one", () => {
    const { notices } = createAppStore(ATLAS, DEFAULTS, FAULTS).getState();
    expect(notices).toMatchObject([{ kind: "address", faults: FAULTS }]);
  });

  it("are none where nothing is wrong", () => {
    expect(createAppStore(ATLAS, DEFAULTS, []).getState().notices).toEqual([]);
  });

  it("tell once that something did not load, with the latest way to try again", () => {
    const { getState: state } = storeAt();
    const [first, second] = [vi.fn(), vi.fn()];
    state().notify({ kind: "load", what: "detail", retry: first });
    state().notify({ kind: "load", what: "records", retry: first });
    state().notify({ kind: "load", what: "detail", retry: second });
    const told = state().notices.filter((notice) => notice.kind === "load" && notice.what === "detail");
    expect(state().notices).toHaveLength(2);
    expect(told).toMatchObject([{ retry: second }]);
  });

  it("go away one by one, and none is taken for another", () => {
    const { getState: state } = createAppStore(ATLAS, DEFAULTS, FAULTS);
    state().notify({ kind: "load", what: "records", retry: () => undefined });
    state().notify({ kind: "load", what: "language", retry: () => undefined });
    const ids = state().notices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    state().dismiss(ids[1] as number);
    expect(state().notices).toMatchObject([{ kind: "address" }, { kind: "load", what: "language" }]);
    state().notify({ kind: "load", what: "records", retry: () => undefined });
    expect(new Set(state().notices.map(({ id }) => id)).size).toBe(3);
  });

  it("are taken back once what was missing has come", () => {
    const { getState: state } = createAppStore(ATLAS, DEFAULTS, FAULTS);
    state().notify({ kind: "load", what: "records", retry: () => undefined });
    state().notify({ kind: "load", what: "language", retry: () => undefined });
    state().settle("records");
    expect(state().notices).toMatchObject([{ kind: "address" }, { kind: "load", what: "language" }]);
  });
});

describe("the display", () => {
  it("opens as the address says", () => {
    const camera = { lon: 105, lat: 16, zoom: 2 };
    const state = storeAt({ language: "vi", theme: "dark", camera, panel: "share" }).getState();
    expect(state).toMatchObject({ language: "vi", theme: "dark", camera, panel: "share" });
    expect(storeAt({ ask: "countries:from.strategic", panel: "about" }).getState().panel).toBe("about");
    expect(storeAt().getState().panel).toBeNull();
  });

  it("has single-letter keys until they are switched off", () => {
    const { getState: state } = storeAt();
    expect(state().letterKeys).toBe(true);
    state().setLetterKeys(false);
    expect(state().letterKeys).toBe(false);
  });
});
