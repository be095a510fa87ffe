// @vitest-environment jsdom
import { useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it, vi } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { SpeechContext } from "../../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { EarlyField } from "../../../src/view/search/EarlyField.tsx";
import { Search } from "../../../src/view/search/Search.tsx";
import { ATLAS, NAMES } from "../../real.ts";

afterEach(() => {
  document.body.replaceChildren();
});

const LOADERS = {
  findTerms: () => new Promise<never>(() => {}),
  milestones: () => new Promise<never>(() => {}),
};
const SPEECH = { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en } as const;

/** Calls back once what is beside it was drawn, before React does what it leaves for later. */
function OnceDrawn({ then }: { readonly then: () => void }) {
  useLayoutEffect(() => queueMicrotask(then), [then]);
  return null;
}

it.each([
  ["the field before the search", <EarlyField key="early" />],
  ["the search", <Search key="search" loaders={LOADERS} />],
])("%s has the focus as soon as / is pressed, in the moment it was drawn too", async (_, part) => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  const store = createAppStore(ATLAS, defaultView(parseDay("2025-12-31"), "en"));
  const focused = await new Promise<string>((resolve) => {
    const press = () => {
      const event = new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      resolve(document.activeElement?.tagName ?? "");
    };
    root.render(
      <StoreContext value={store}>
        <SpeechContext value={SPEECH}>
          {part}
          <OnceDrawn then={press} />
        </SpeechContext>
      </StoreContext>,
    );
  });
  root.unmount();
  expect(focused).toBe("INPUT");
});
