import { useCallback, useState } from "react";
import { openNotes } from "./openNotes.ts";

/** The notes on the stage itself: not shown, shown because the speaker asked, or because no window opened for them. */
export type NotesHere = "asked" | "blocked" | null;

/** Where the notes of a presentation are shown: in a window of their own, or on the stage. */
export function useNotes() {
  const [here, setHere] = useState<NotesHere>(null);
  const toggleHere = useCallback(() => setHere((was) => (was === null ? "asked" : null)), []);
  const openOrShow = useCallback(() => {
    // A tablet shows one window at a time.
    if (matchMedia("(pointer: coarse)").matches) return toggleHere();
    setHere((was) => (was === "blocked" ? null : openNotes() ? null : "blocked"));
  }, [toggleHere]);
  return { here, toggleHere, openOrShow };
}
