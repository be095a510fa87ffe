import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { AboutMessages } from "./en/about.ts";

const LOADERS: Readonly<Record<Language, () => Promise<AboutMessages>>> = {
  en: () => import("./en/about.ts").then(({ about }) => about),
  vi: () => import("./vi/about.ts").then(({ about }) => about),
};

/** Loads the policy page in one language; rejects if it does not arrive. */
export const loadAboutWords = (language: Language): Promise<AboutMessages> => LOADERS[language]();

export const AboutWordsContext = createContext<AboutMessages | null>(null);

/** The words of the policy page in the language the views speak now. */
export function useAboutWords(): AboutMessages {
  const words = useContext(AboutWordsContext);
  if (words === null) throw new Error("useAboutWords needs an AboutWordsContext above it");
  return words;
}
