import type { Language } from "../domain/language.ts";
import type { Messages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<Messages["search"]>>> = {
  en: () => import("./en/search.ts").then(({ search }) => search),
  vi: () => import("./vi/search.ts").then(({ search }) => search),
};

/** Loads what the search says, for an embed, whose first words do without; rejects if the words do not arrive. */
export const loadSearchWords = (language: Language): Promise<Messages["search"]> => LOADERS[language]();
