import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useApp } from "../../state/store.ts";

/** Who has the focus, and where it goes back to. */
export function useFocus(
  field: { readonly current: HTMLInputElement | null },
  setText: (text: string) => void,
) {
  const searching = useApp((s) => s.searching);
  const setSearching = useApp((s) => s.setSearching);
  const [wanted, setWanted] = useState(false);
  const origin = useRef<HTMLElement | null>(null);
  if (searching && !wanted) setWanted(true);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!searching || active === field.current) return;
    origin.current = active instanceof HTMLElement ? active : null;
    field.current?.focus();
  }, [searching, field]);
  const enter = useCallback(() => setSearching(true), [setSearching]);
  const leave = useCallback(
    (goBack: boolean) => {
      setSearching(false);
      setText("");
      if (!goBack) return;
      if (origin.current?.isConnected && origin.current !== document.body) origin.current.focus();
      else field.current?.blur();
    },
    [setSearching, setText, field],
  );
  return { searching, wanted, enter, leave };
}

/**
 * The key `/` while nothing on the page has the focus, as after loading or a click on plain ground; where the
 * app has it, the app's own keys do the same.
 */
export function useSlash(enter: () => void) {
  const letterKeys = useApp((s) => s.letterKeys);
  useEffect(() => {
    if (!letterKeys) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (event.key !== "/" || !isPlain || event.target !== document.body) return;
      event.preventDefault();
      enter();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letterKeys, enter]);
}
