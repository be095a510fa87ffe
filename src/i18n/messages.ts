import { createContext, useContext } from "react";
import type { Language } from "../domain/language.ts";
import type { Names } from "../domain/names.ts";
import type { en } from "./en.ts";
import type { Formats } from "./format.ts";

/** English sets the keys and their arguments; the other languages must match. */
export type Messages = typeof en;

/** Everything that a view needs to speak one language. */
export interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly names: Names;
}

export const SpeechContext = createContext<Speech | null>(null);

/** The language the views speak now. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("useSpeech needs a SpeechContext above it");
  return speech;
}

/** The messages of the language the views speak now. */
export const useMessages = (): Messages => useSpeech().messages;
