import type { Story } from "../domain/story.ts";
import { decodeStory, type StoryContext } from "./story.ts";
import { StoryFault } from "./story-read.ts";

/** The longest text of a story that is read at all. */
const LONGEST_FILE = 600_000;

/**
 * The story in a text that a reader brings: from a file, a link, or the browser's storage.
 *
 * @throws AggregateError holding a StoryFault for everything that is wrong with it.
 */
export function decodeOwnStory(text: string, file: string, context: StoryContext = {}): Story {
  const fault = (reason: string) => new AggregateError([new StoryFault(file, "", reason)], reason);
  if (text.length > LONGEST_FILE) throw fault(`has ${text.length} characters; at most ${LONGEST_FILE}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw fault(`is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return decodeStory(json, file, { ...context, isDraft: true });
}
