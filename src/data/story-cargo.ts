import { LANGUAGES } from "../domain/language.ts";
import type { Cargo } from "../domain/story.ts";
import { decodeStory } from "./story.ts";
import { StoryFault } from "./story-read.ts";

/**
 * The story in the page of a single file. What it refers to is not checked: the file may be of any age.
 *
 * @throws SyntaxError if the text is not JSON.
 * @throws AggregateError holding a StoryFault for everything that is wrong with it.
 */
export function decodeCargo(text: string): Cargo {
  const { story: json, language: name } = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  const language = LANGUAGES.find((known) => known === name);
  const story = decodeStory(json, "cargo", { isDraft: true });
  if (language === undefined) throw fault("language", "is not one that the product speaks");
  if (story.scenes.length === 0) throw fault("story.scenes", "has no scenes");
  return { story, language };
}

function fault(path: string, reason: string): AggregateError {
  const one = new StoryFault("cargo", path, reason);
  return new AggregateError([one], one.message);
}
