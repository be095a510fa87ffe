import type { Language } from "../domain/language.ts";
import type { EditorMessages } from "./en/editor.ts";

const LOADERS: Readonly<Record<Language, () => Promise<EditorMessages>>> = {
  en: () => import("./en/editor.ts").then(({ editor }) => editor),
  vi: () => import("./vi/editor.ts").then(({ editor }) => editor),
};

/** Loads what the editor of stories says in one language; rejects if the words do not arrive. */
export const loadEditorWords = (language: Language): Promise<EditorMessages> => LOADERS[language]();
