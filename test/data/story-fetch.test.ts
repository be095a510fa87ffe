import { afterEach, expect, it, vi } from "vitest";
import { loadStory } from "../../src/data/story-fetch.ts";

afterEach(() => vi.unstubAllGlobals());

it("tells a story that there is not from one that does not come", async () => {
  const answer = (status: number) => vi.stubGlobal("fetch", async () => new Response("", { status }));
  answer(404);
  await expect(loadStory("nope")).rejects.toBeInstanceOf(RangeError);
  for (const status of [403, 500, 503]) {
    answer(status);
    await expect(loadStory("nope")).rejects.not.toBeInstanceOf(RangeError);
  }
});
