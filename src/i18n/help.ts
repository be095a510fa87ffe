import type { Language } from "../domain/language.ts";
import type { HelpMessages } from "./en/help.ts";

const LOADERS: Readonly<Record<Language, () => Promise<HelpMessages>>> = {
  en: () => import("./en/help.ts").then(({ help }) => help),
  vi: () => import("./vi/help.ts").then(({ help }) => help),
};

/** Loads what help says in one language; rejects if the words do not arrive. They are fetched when help is first opened. */
export const loadHelpWords = (language: Language): Promise<HelpMessages> => LOADERS[language]();
