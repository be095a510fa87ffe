import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { MilestonesMessages } from "./en/milestones.ts";

const LOADERS: Readonly<Record<Language, () => Promise<MilestonesMessages>>> = {
  en: () => import("./en/milestones.ts").then(({ milestones }) => milestones),
  vi: () => import("./vi/milestones.ts").then(({ milestones }) => milestones),
};

/** Loads what the list of milestones and the lane of roles say; rejects if the words do not arrive. They are fetched with those, not with the first view. */
export const loadMilestonesWords = (language: Language): Promise<MilestonesMessages> => LOADERS[language]();

export const MilestonesWordsContext = createContext<MilestonesMessages | null>(null);

/** The words of the milestones and roles in the language the views speak now. */
export function useMilestonesWords(): MilestonesMessages {
  const words = useContext(MilestonesWordsContext);
  if (words === null) throw new Error("useMilestonesWords needs a MilestonesWordsContext above it");
  return words;
}
