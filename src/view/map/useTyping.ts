import { useCallback, useRef } from "react";

/** Letters typed within this time of each other make one word. */
const PAUSE_MS = 700;

/** Collects what is typed: each call adds a letter and returns the word so far. */
export function useTyping(): (letter: string) => string {
  const typed = useRef({ text: "", at: 0 });
  return useCallback((letter) => {
    const now = performance.now();
    const { text, at } = typed.current;
    typed.current = { text: now - at < PAUSE_MS ? text + letter : letter, at: now };
    return typed.current.text;
  }, []);
}
