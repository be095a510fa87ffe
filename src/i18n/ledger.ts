import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { LedgerMessages } from "./en/ledger.ts";
import type { SourcesMessages } from "./en/sources.ts";

/** What the ledger and the list of sources say. They are fetched with those panels, not with the first view. */
export interface LedgerWords {
  readonly ledger: LedgerMessages;
  readonly sources: SourcesMessages;
}

const LOADERS: Readonly<Record<Language, () => Promise<LedgerWords>>> = {
  en: async () => ({
    ...(await import("./en/ledger.ts")),
    ...(await import("./en/sources.ts")),
  }),
  vi: async () => ({
    ...(await import("./vi/ledger.ts")),
    ...(await import("./vi/sources.ts")),
  }),
};

/** Loads the words of one language; rejects if they do not arrive. */
export const loadLedgerWords = (language: Language): Promise<LedgerWords> => LOADERS[language]();

export const LedgerWordsContext = createContext<LedgerWords | null>(null);

/** The words of the ledger and the sources in the language the views speak now. */
export function useLedgerWords(): LedgerWords {
  const words = useContext(LedgerWordsContext);
  if (words === null) throw new Error("useLedgerWords needs a LedgerWordsContext above it");
  return words;
}
