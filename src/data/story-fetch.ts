import type { Story, StorySummary } from "../domain/story.ts";
import { fromRoot } from "./root.ts";
import { decodeStories, decodeStory } from "./story.ts";

/** The stories that ship, in the order in which they are offered. Rejects if the list does not arrive or is not one. */
export async function loadStories(): Promise<readonly StorySummary[]> {
  return decodeStories(await fetchJson("stories/index.json"), "index.json");
}

/** The story with that slug. Rejects with a RangeError if there is none, and otherwise if it does not arrive whole. */
export async function loadStory(slug: string): Promise<Story> {
  return decodeStory(await fetchJson(`stories/${slug}.json`), `${slug}.json`);
}

async function fetchJson(path: string): Promise<unknown> {
  // A story may be corrected between two visits: ask whether the copy at hand still holds.
  const response = await fetch(fromRoot(path), { cache: "no-cache" });
  if (response.status === 404) throw new RangeError(`${path}: there is no such file`);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}
