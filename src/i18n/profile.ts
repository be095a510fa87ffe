import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { ProfileMessages } from "./en/profile.ts";

const LOADERS: Readonly<Record<Language, () => Promise<ProfileMessages>>> = {
  en: () => import("./en/profile.ts").then(({ profile }) => profile),
  vi: () => import("./vi/profile.ts").then(({ profile }) => profile),
};

/** Loads what the profiles say in one language; rejects if the words do not arrive. They are fetched with the first profile, not with the first view. */
export const loadProfileWords = (language: Language): Promise<ProfileMessages> => LOADERS[language]();

export const ProfileWordsContext = createContext<ProfileMessages | null>(null);

/** The words of the profiles in the language the views speak now. */
export function useProfileWords(): ProfileMessages {
  const words = useContext(ProfileWordsContext);
  if (words === null) throw new Error("useProfileWords needs a ProfileWordsContext above it");
  return words;
}
