import { useLayoutEffect, useReducer } from "react";
import { flushSync } from "react-dom";
import { useApp } from "../../state/store.ts";
import { isSlash } from "./servedField.ts";

/**
 * The key `/` while nothing on the page has the focus, as after loading or a click on plain ground; where the
 * app has it, the app's own keys do the same.
 */
export function useSlash() {
  const letterKeys = useApp((s) => s.letterKeys);
  const setSearching = useApp((s) => s.setSearching);
  const [, renew] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    if (!letterKeys) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!isSlash(event)) return;
      event.preventDefault();
      setSearching(true);
      // What has only just been drawn hears of the store a moment later; the letter typed next must find the field.
      flushSync(renew);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letterKeys, setSearching]);
}
