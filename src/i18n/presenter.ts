import type { Language } from "../domain/language.ts";
import type { PresenterMessages } from "./en/presenter.ts";

const LOADERS: Readonly<Record<Language, () => Promise<PresenterMessages>>> = {
  en: () => import("./en/presenter.ts").then(({ presenter }) => presenter),
  vi: () => import("./vi/presenter.ts").then(({ presenter }) => presenter),
};

/** Loads what the speaker's notes say around them, in one language; rejects if the words do not arrive. */
export const loadPresenterWords = (language: Language): Promise<PresenterMessages> => LOADERS[language]();
