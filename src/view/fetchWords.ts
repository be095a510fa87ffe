import type { Language } from "../domain/language.ts";

/**
 * Has the words and names of a language fetched before the app, which is yet to come, can ask for them: on a slow
 * line that spares a whole way there and back.
 *
 * @param script whose attributes `data-en` and `data-vi` name the modules.
 */
export function fetchWords(page: Document, script: HTMLOrSVGScriptElement | null, language: Language): void {
  for (const path of script?.dataset[language]?.split(" ").filter(Boolean) ?? []) {
    const link = page.createElement("link");
    // Fetched, and no more: `modulepreload` would read them too, while the first picture is drawn.
    link.rel = "preload";
    link.setAttribute("as", "script");
    link.crossOrigin = "";
    link.fetchPriority = "low";
    link.href = path;
    page.head.append(link);
  }
}
