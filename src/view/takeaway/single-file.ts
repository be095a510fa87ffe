import type { Cargo } from "../../domain/story.ts";
import { storyJson } from "../../domain/story-edit.ts";

/** Where the page lies in the build into which a story is put. */
export const PLAYER_FILE = "offline/player.html";

/** Where the story lies in the page: the id of its element, and what stands there until it is put in. */
export const CARGO_ID = "cargo";
export const EMPTY_CARGO = `<script type="application/json" id="${CARGO_ID}">null</script>`;

/** The player with a story in it. Its title and language are those of the story; no text of it becomes markup. */
export function playerWith(template: string, cargo: Cargo): string {
  if (!template.includes(EMPTY_CARGO)) throw new Error("the player has no place for a story");
  const { story, language } = cargo;
  const json = JSON.stringify({ story: storyJson(story), language }).replace(/</g, "\\u003c");
  return template
    .replace(EMPTY_CARGO, () => `<script type="application/json" id="${CARGO_ID}">${json}</script>`)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(story.title[language])}</title>`);
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
