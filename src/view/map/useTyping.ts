import { useMemo, useRef } from "react";

/** Letters typed within this time of each other make one word. */
const PAUSE_MS = 700;

/** What is typed letter by letter. */
export interface Typing {
  /** Adds a letter and returns what was typed so far. */
  readonly add: (letter: string) => string;
  /** Whether a word is being typed, so that a space belongs to it. */
  readonly isOn: () => boolean;
}

/** Collects what is typed until there is a pause. */
export function useTyping(): Typing {
  const typed = useRef({ text: "", at: Number.NEGATIVE_INFINITY });
  return useMemo(() => {
    const isOn = () => performance.now() - typed.current.at < PAUSE_MS;
    const add = (letter: string) => {
      typed.current = { text: isOn() ? typed.current.text + letter : letter, at: performance.now() };
      return typed.current.text;
    };
    return { add, isOn };
  }, []);
}
