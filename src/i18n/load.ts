import type { Language } from "../domain/language.ts";
import { FORMATS, type Formats } from "./format.ts";
import type { Messages } from "./messages.ts";

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => import("./en.ts").then(({ en }) => en),
  vi: () => import("./vi.ts").then(({ vi }) => vi),
};

/** Loads one language's messages and ways of writing; rejects if the chunk does not arrive. */
export async function loadMessages(language: Language): Promise<{ messages: Messages; formats: Formats }> {
  return { messages: await LOADERS[language](), formats: FORMATS[language]() };
}
