import type { Dataset } from "../../domain/dataset.ts";
import { isReaders, type Story } from "../../domain/story.ts";
import type { Loaders } from "../loaders.ts";

export type StoryLoaders = Pick<Loaders, "story" | "own">;

/** The story with that slug as it is told, whether it ships or a reader made it. Rejects with every fault if it is none. */
export async function storyOf({ story, own }: StoryLoaders, dataset: Dataset, slug: string): Promise<Story> {
  return isReaders({ slug }) ? (await own(dataset)).story(slug) : story(slug);
}

/** Whether the story is told without the atlas: a single file is what was taken along. */
export const isAlone = ({ site }: Pick<Loaders, "site">): boolean => site.root === "";
