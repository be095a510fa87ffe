import { useCallback, useLayoutEffect, useRef } from "react";
import { useApp } from "../../state/store.ts";

/** Who has the focus, and where it goes back to. */
export function useFocus(
  field: { readonly current: HTMLInputElement | null },
  setText: (text: string) => void,
) {
  const searching = useApp((s) => s.searching);
  const setSearching = useApp((s) => s.setSearching);
  const origin = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (!searching || active === field.current) return;
    origin.current = active instanceof HTMLElement ? active : null;
    const { length } = field.current?.value ?? "";
    field.current?.focus();
    // What was typed before the field was there is gone on with.
    field.current?.setSelectionRange(length, length);
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
  return { searching, enter, leave };
}
