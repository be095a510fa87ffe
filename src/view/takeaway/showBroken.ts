import { loadTakeawayWords } from "../../i18n/takeaway.ts";
import { firstLanguage } from "../../state/first.ts";

/** What a reader sees when the story in a single file cannot be told: its title and a sentence, in its language. */
export async function showBroken(root: HTMLElement): Promise<void> {
  const page = document.documentElement;
  const language = firstLanguage(new URLSearchParams(), page.lang, navigator.languages);
  const words = await loadTakeawayWords(language);
  page.lang = language;
  const title = document.createElement("h1");
  title.textContent = document.title;
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.textContent = words.broken;
  const cover = document.createElement("main");
  cover.className = "player-cover";
  cover.append(title, sentence);
  root.replaceChildren(cover);
}
