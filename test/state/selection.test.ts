import { describe, expect, it, vi } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { MOST_SELECTED } from "../../src/state/selection.ts";
import { PANELS } from "../../src/state/view.ts";
import { storeAt } from "./fakes.ts";

const code = parseCode;

describe("selecting a country", () => {
  it("replaces what was selected, and nothing takes it away", () => {
    const { getState: state } = storeAt();
    state().select(code("USA"));
    state().select(code("JPN"));
    expect(state().selection).toEqual(["JPN"]);
    state().select(null);
    expect(state().selection).toEqual([]);
  });

  it.each(PANELS)("leaves the panel %s open", (panel) => {
    const { getState: state } = storeAt({ panel });
    state().select(code("USA"));
    expect([state().selection, state().panel]).toEqual([["USA"], panel]);
  });
});

describe("choosing a country to read about", () => {
  it.each(PANELS.filter((panel) => panel !== "profile"))("closes the panel %s", (panel) => {
    const { getState: state } = storeAt({ panel, selection: [code("JPN")] });
    state().choose(code("USA"));
    expect([state().selection, state().panel]).toEqual([["USA"], null]);
  });

  it("leaves a profile open: it is the one of the country then", () => {
    const { getState: state } = storeAt({ panel: "profile", selection: [code("JPN")] });
    state().choose(code("USA"));
    expect([state().selection, state().panel]).toEqual([["USA"], "profile"]);
  });

  it("is one change, so that Back undoes it at once", () => {
    const store = storeAt({ panel: "sources" });
    const heard = vi.fn();
    store.subscribe(heard);
    store.getState().choose(code("USA"));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("countries side by side", () => {
  it("come in the order in which they are added, each once, and as many as fit", () => {
    const { getState: state } = storeAt();
    for (const text of ["USA", "JPN", "USA", "KOR", "IND", "FRA"]) state().addToSelection(code(text));
    expect(state().selection).toEqual(["USA", "JPN", "KOR", "IND"]);
    expect(state().selection).toHaveLength(MOST_SELECTED);
  });

  it("leave alone", () => {
    const { getState: state } = storeAt({ selection: [code("USA"), code("JPN"), code("KOR")] });
    state().removeFromSelection(code("JPN"));
    state().removeFromSelection(code("FRA"));
    expect(state().selection).toEqual(["USA", "KOR"]);
  });
});

describe("the filters", () => {
  it("take a class in, and out again", () => {
    const { getState: state } = storeAt();
    state().toggleTier("special");
    state().toggleTier("strategic");
    expect(state().tiers).toEqual(["special", "strategic"]);
    state().toggleTier("special");
    expect(state().tiers).toEqual(["strategic"]);
  });

  it("take a group in, and out again", () => {
    const { getState: state } = storeAt();
    state().toggleGroup("asean");
    state().toggleGroup("g20");
    state().toggleGroup("asean");
    expect(state().groups).toEqual(["g20"]);
  });

  it("are all taken away at once", () => {
    const { getState: state } = storeAt({ tiers: ["special"], groups: ["asean"] });
    state().clearFilters();
    expect([state().tiers, state().groups]).toEqual([[], []]);
  });
});

describe("pointing", () => {
  it("tells nobody as long as it is the same country", () => {
    const store = storeAt();
    const heard = vi.fn();
    store.getState().hover(code("USA"));
    store.subscribe(heard);
    store.getState().hover(code("USA"));
    expect(heard).not.toHaveBeenCalled();
    store.getState().hover(null);
    expect([heard.mock.calls.length, store.getState().hovered]).toEqual([1, null]);
  });
});
