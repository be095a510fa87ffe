// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseCode } from "../../src/domain/country.ts";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { useAppKeys } from "../../src/view/useAppKeys.ts";
import { renderAt } from "./table/stage.tsx";

afterEach(cleanup);

function Page({ onHelp }: { readonly onHelp: () => void }) {
  const keys = useAppKeys(onHelp);
  return (
    <div data-testid="app" {...keys}>
      <button type="button" aria-label="inside" />
      <input aria-label="text" />
      <input aria-label="day" type="range" />
      <textarea aria-label="lines" />
      <select aria-label="choice" />
      <button type="button" aria-label="busy" onKeyDown={(event) => event.preventDefault()} />
    </div>
  );
}

function open(options: Parameters<typeof renderAt>[1] = {}) {
  const onHelp = vi.fn();
  const { store } = renderAt(
    <>
      <Page onHelp={onHelp} />
      <button type="button" aria-label="outside" />
    </>,
    options,
  );
  const app = screen.getByTestId("app");
  const requestFullscreen = vi.fn(async () => undefined);
  Object.assign(app, { requestFullscreen });
  const user = userEvent.setup();
  const press = async (keys: string, on = "inside") => {
    act(() => screen.getByLabelText(on).focus());
    await user.keyboard(keys);
  };
  return { state: store.getState, press, onHelp, requestFullscreen };
}

const USA = parseCode("USA");

describe("single-letter keys", () => {
  it("search, show the table, compare, open the sources and fill the screen", async () => {
    const { state, press, requestFullscreen } = open({ day: "1995-07-12" });
    await press("/");
    expect(state().searching).toBe(true);
    await press("t");
    expect(state().form).toBe("table");
    await press("t");
    expect(state().form).toBe("map");
    await press("c");
    expect(state().compareDay).toBe(parseDay("1994-07-12"));
    await press("c");
    expect(state().compareDay).toBeNull();
    await press("s");
    expect(state().panel).toBe("sources");
    await press("s");
    expect(state().panel).toBeNull();
    await press("f");
    expect(requestFullscreen).toHaveBeenCalledTimes(1);
  });

  it("rest where the reader has switched them off, and with them those of a single sign (WCAG 2.1.4)", async () => {
    const { state, press, requestFullscreen, onHelp } = open({ day: "1995-07-11", selection: [USA] });
    act(() => state().setLetterKeys(false));
    await press("/tcsf?[BracketRight]");
    expect(state()).toMatchObject({ searching: false, form: "map", compareDay: null, panel: null });
    expect([requestFullscreen, onHelp].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    expect(formatDay(state().day)).toBe("1995-07-11");
    await press("{Escape}");
    expect(state().selection).toEqual([]);
  });

  it.each(["text", "lines", "choice"])("go into a field where there is one: %s", async (field) => {
    const { state, press, onHelp } = open();
    await press("/tcs?", field);
    expect(state()).toMatchObject({ searching: false, form: "map", compareDay: null, panel: null });
    expect(onHelp).not.toHaveBeenCalled();
  });

  it("work on what is no field: a slider, a button", async () => {
    const { state, press } = open();
    await press("s", "day");
    expect(state().panel).toBe("sources");
  });

  it.each([
    ["with Ctrl", "{Control>}s{/Control}", "inside"],
    ["with Meta", "{Meta>}s{/Meta}", "inside"],
    ["with Alt", "{Alt>}s{/Alt}", "inside"],
    ["outside of the app", "s", "outside"],
    ["where somebody else has taken the key", "s", "busy"],
  ])("are not ours %s", async (_, keys, on) => {
    const { state, press } = open();
    await press(keys, on);
    expect(state().panel).toBeNull();
  });

  it("give way to a story, but for full screen and help", async () => {
    const { state, press, onHelp, requestFullscreen } = open({ story: "the-climb", step: 1 });
    const before = state().day;
    await press("/tcs[BracketLeft]{Escape}");
    expect(state()).toMatchObject({ searching: false, form: "map", compareDay: null, panel: null });
    expect([state().day, state().story]).toEqual([before, "the-climb"]);
    await press("?f");
    expect(onHelp).toHaveBeenCalledTimes(1);
    expect(requestFullscreen).toHaveBeenCalledTimes(1);
  });
});

describe("the brackets", () => {
  it("step to the changes before and after, of anybody where nobody is chosen", async () => {
    const { state, press } = open({ day: "2025-10-30" });
    await press("[BracketLeft]");
    expect(formatDay(state().day)).toBe("2025-10-29");
    await press("[BracketLeft][BracketRight]");
    expect(formatDay(state().day)).toBe("2025-10-29");
  });

  it("step through the history of the country that is chosen", async () => {
    const { state, press } = open({ day: "1991-12-27", selection: [parseCode("RUS")] });
    await press("[BracketLeft]");
    expect(formatDay(state().day)).toBe("1991-12-26");
    await press("[BracketLeft]");
    expect(formatDay(state().day)).toBe("1950-01-30");
  });
});

describe("Escape", () => {
  it.each([["sources"], ["about"], ["share"]] as const)(
    "closes the panel %s and keeps the country",
    async (panel) => {
      const { state, press } = open({ panel, selection: [USA] });
      await press("{Escape}");
      expect([state().panel, state().selection]).toEqual([null, [USA]]);
    },
  );

  it("closes the profile, whichever way it was opened", async () => {
    for (const panel of [null, "profile"] as const) {
      const { state, press } = open({ panel, selection: [USA] });
      await press("{Escape}");
      expect([state().panel, state().selection]).toEqual([null, []]);
      cleanup();
    }
  });

  it("closes the comparison", async () => {
    const { state, press } = open({ compareDay: parseDay("1994-07-12") });
    await press("{Escape}");
    expect(state().compareDay).toBeNull();
  });
});
