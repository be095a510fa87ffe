import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { DataMessages } from "./en/data.ts";

const LOADERS: Readonly<Record<Language, () => Promise<DataMessages>>> = {
  en: () => import("./en/data.ts").then(({ data }) => data),
  vi: () => import("./vi/data.ts").then(({ data }) => data),
};

/** Loads what the panel of downloads and citations says in one language; rejects if it does not arrive. */
export const loadDataWords = (language: Language): Promise<DataMessages> => LOADERS[language]();

export const DataWordsContext = createContext<DataMessages | null>(null);

/** The words of the panel of downloads and citations in the language the views speak now. */
export function useDataWords(): DataMessages {
  const words = useContext(DataWordsContext);
  if (words === null) throw new Error("useDataWords needs a DataWordsContext above it");
  return words;
}
