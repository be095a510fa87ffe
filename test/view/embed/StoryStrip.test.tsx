// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { decodeStory } from "../../../src/data/story.ts";
import { en } from "../../../src/i18n/en.ts";
import { FORMATS } from "../../../src/i18n/format.ts";
import { type Speech, SpeechContext } from "../../../src/i18n/messages.ts";
import { toldFaults } from "../../../src/state/embed-faults.ts";
import { createAppStore, StoreContext } from "../../../src/state/store.ts";
import { defaultView } from "../../../src/state/view.ts";
import { StoryStrip } from "../../../src/view/embed/StoryStrip.tsx";
import type { Loaders } from "../../../src/view/loaders.ts";
import { ATLAS, DATASET, NAMES } from "../../real.ts";

const P5 = "the-five-permanent-members";
const SPEECH: Speech = { language: "en", messages: en, formats: FORMATS.en(), names: NAMES.en };
const load: Loaders["story"] = async (slug) =>
  decodeStory(JSON.parse(readFileSync(`public/stories/${slug}.json`, "utf8")), slug);

/** The strip of a story at a step, in a map of its own. */
function open(slug: string, step: number | null, loadStory = load) {
  const store = createAppStore(ATLAS, { ...defaultView(DATASET.end, "en"), story: slug, step });
  render(
    <StoreContext value={store}>
      <SpeechContext value={SPEECH}>
        <StoryStrip slug={slug} load={loadStory} />
      </SpeechContext>
    </StoreContext>,
  );
  return store;
}

afterEach(cleanup);

it("shows the last scene for a step beyond it, and says so", async () => {
  const story = await load(P5);
  const store = open(P5, 99);
  await screen.findByText(`Scene ${story.scenes.length} of ${story.scenes.length}`);
  expect(store.getState().step).toBe(story.scenes.length);
  expect(toldFaults(store.getState())).toEqual([{ param: "step", value: "99", reason: "unknown-value" }]);
});

it("goes on without a story that there is not, and says so; one that did not come can be asked for again", async () => {
  const store = open("nope", 2, () => Promise.reject(new RangeError("there is no such file")));
  await waitFor(() => expect(store.getState().story).toBeNull());
  expect(toldFaults(store.getState())).toEqual([{ param: "story", value: "nope", reason: "unknown-value" }]);
  expect(screen.queryByRole("alert")).toBeNull();
  cleanup();
  const other = open(P5, 2, () => Promise.reject(new TypeError("Failed to fetch")));
  expect((await screen.findByRole("alert")).textContent).toContain("did not load");
  expect([other.getState().story, toldFaults(other.getState())]).toEqual([P5, []]);
});

it("says nothing of a step that there is, or of none", async () => {
  for (const step of [2, null]) {
    const store = open(P5, step);
    await screen.findByRole("region", { name: /^Story/ });
    expect([store.getState().step, toldFaults(store.getState())]).toEqual([step, []]);
    cleanup();
  }
});
