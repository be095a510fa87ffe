import { SERVED } from "../served.ts";

/*
 * The field of the search before the app lives: the first script opens it at the key `/`, and what is typed into it
 * waits in the page until the app takes it over.
 */

/** Whether a key asks for the search while nothing on the page has the focus. */
export function isSlash(event: KeyboardEvent): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
  return event.key === "/" && isPlain && event.target === document.body;
}

/** Opens the field when it is asked for, as long as the page shows its served picture. */
export function openAtSlash(page: Document): void {
  const { dataset, lang } = page.documentElement;
  page.addEventListener("keydown", (event) => {
    const header = page.querySelector(`.${SERVED}`) && page.querySelector(".header");
    if (!header || !isSlash(event)) return;
    event.preventDefault();
    const field = page.createElement("input");
    field.className = "header-search";
    field.ariaLabel = lang === "vi" ? "Tìm" : "Search";
    field.autocomplete = "off";
    field.spellcheck = false;
    const keep = () => {
      dataset["sought"] = field.value;
    };
    keep();
    field.addEventListener("input", keep);
    header.replaceChildren(field);
    field.focus();
  });
}

/** Takes what was typed so far out of the page; null if the field was not opened. */
export function takeSought(page: Document): string | null {
  const { dataset } = page.documentElement;
  const text = dataset["sought"] ?? null;
  delete dataset["sought"];
  return text;
}
