import { formatDay } from "../domain/day.ts";
import type { Language } from "../domain/language.ts";
import { LINKED } from "../domain/story.ts";
import { preferredLanguage } from "../state/first.ts";
import type { AppState, AppStore } from "../state/store.ts";
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
  const tell = (name: string, value: string | null) => {
    if (value === page.getAttribute(name)) return;
    if (value === null) page.removeAttribute(name);
    else page.setAttribute(name, value);
  };
  const mirror = ({ day, language, theme }: AppState) => {
    tell("data-date", formatDay(day));
    tell("lang", language);
    tell("data-theme", theme === "auto" ? null : theme);
  };
  mirror(store.getState());
  // Nobody is told any more that the map may not come.
  document.querySelector(".late")?.remove();
  return store.subscribe((state, before) => {
    const isSame =
      state.day === before.day && state.language === before.language && state.theme === before.theme;
    if (!isSame) mirror(state);
  });
}
