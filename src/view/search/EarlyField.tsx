import { useLayoutEffect, useRef } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { takeSought } from "./servedField.ts";
import { useSlash } from "./useSlash.ts";

/** Stands where the search will be: the key `/` opens a plain field at once, and what is typed is the search's. */
export function EarlyField() {
  useSlash();
  return useApp((s) => s.searching) && <Plain />;
}

/** Goes on with what was typed for the search before there was an app. */
export function useSought() {
  const setSearching = useApp((s) => s.setSearching);
  const setText = useApp((s) => s.setSought);
  useLayoutEffect(() => {
    const sought = takeSought(document);
    if (sought === null) return;
    setText(sought);
    setSearching(true);
  }, [setText, setSearching]);
}

function Plain() {
  const field = useRef<HTMLInputElement>(null);
  const { search } = useMessages();
  const text = useApp((s) => s.sought);
  const setText = useApp((s) => s.setSought);
  const setSearching = useApp((s) => s.setSearching);
  useLayoutEffect(() => {
    const [own, origin] = [field.current, document.activeElement];
    own?.focus();
    return () => {
      // The search takes the focus from where it was, to give it back there.
      if (document.activeElement === own) (origin as HTMLElement | null)?.focus();
    };
  }, []);
  const leave = () => {
    setSearching(false);
    setText("");
  };
  return (
    <input
      ref={field}
      className="header-search"
      autoComplete="off"
      spellCheck={false}
      aria-label={search.label}
      placeholder={search.placeholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.key === "Escape" && leave()}
      onBlur={leave}
    />
  );
}
