import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { TakeawayMessages } from "./en/takeaway.ts";

const LOADERS: Readonly<Record<Language, () => Promise<TakeawayMessages>>> = {
  en: () => import("./en/takeaway.ts").then(({ takeaway }) => takeaway),
  vi: () => import("./vi/takeaway.ts").then(({ takeaway }) => takeaway),
};

/** Loads what is said where a story is taken along, in one language; rejects if it does not arrive. */
export const loadTakeawayWords = (language: Language): Promise<TakeawayMessages> => LOADERS[language]();

export const TakeawayWordsContext = createContext<TakeawayMessages | null>(null);

/** The words for taking a story along, in the language the views speak now. */
export function useTakeawayWords(): TakeawayMessages {
  const words = useContext(TakeawayWordsContext);
  if (words === null) throw new Error("useTakeawayWords needs a TakeawayWordsContext above it");
  return words;
}
