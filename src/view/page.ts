import { formatDay } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";
import { LINKED } from "../domain/story.ts";
import { preferredLanguage } from "../state/first.ts";
import type { AppStore } from "../state/store.ts";
import type { AddressBar } from "../state/sync.ts";

/** The browser's own address bar. Writing to it may be forbidden (a file, a sandbox): nothing is lost then. */
export const addressBar: AddressBar = {
  search: () => location.search,
  push: (search) => write("pushState", search),
  replace: (search) => write("replaceState", search),
  onBack: (listener) => {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
};

function write(how: "pushState" | "replaceState", search: string) {
  try {
    history[how](null, "", `${location.pathname}${search ? `?${search}` : ""}${hashBeside(search)}`);
  } catch {
    // The view goes on; only the address stays behind.
  }
}

/** A story that the address carries stays in it only while it is told. */
function hashBeside(search: string): string {
  const { hash } = location;
  const isLeft = hash.startsWith("#story=") && new URLSearchParams(search).get("story") !== LINKED;
  return isLeft ? "" : hash;
}

/** The first language of the browser that the product speaks, else English. */
export function browserLanguage(): Language {
  return preferredLanguage(navigator.languages);
}

/** Keeps what the page itself says in step with the store: its day, its language, its colours. */
export function mirrorInPage(store: AppStore): () => void {
  const page = document.documentElement;
  const mirror = () => {
    const { day, language, theme } = store.getState();
    page.dataset["date"] = formatDay(day);
    if (page.lang !== language) page.lang = language;
    if (theme === "auto") delete page.dataset["theme"];
    else page.dataset["theme"] = theme;
  };
  mirror();
  // Nobody is told any more that the map may not come.
  document.querySelector(".late")?.remove();
  return store.subscribe((state, before) => {
    const isSame =
      state.day === before.day && state.language === before.language && state.theme === before.theme;
    if (!isSame) mirror();
  });
}
