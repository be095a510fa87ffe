import type { KeyboardEvent, RefObject } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Lens } from "./Lens.tsx";
import type { FieldProps } from "./Suggestions.tsx";

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  /** The field's part of the combobox, once the list has loaded. */
  readonly bound: FieldProps | null;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly enter: () => void;
  readonly leave: (goBack: boolean) => void;
}

/** The field itself: a closed combobox until the list is there to be opened. */
export function Field({ field, bound, text, setText, enter, leave }: Props) {
  const { search } = useMessages();
  return (
    <div className="search-bar">
      <Lens />
      <input
        className="search-field"
        type="text"
        role="combobox"
        aria-expanded={false}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        {...bound}
        ref={bound?.ref ?? field}
        aria-label={search.label}
        aria-keyshortcuts="/"
        placeholder={search.placeholder}
        value={text}
        onFocus={enter}
        onChange={(event) => {
          setText(event.target.value);
          bound?.onChange?.(event);
        }}
        onKeyDown={(event) => {
          if (!isOwnKey(event, leave)) bound?.onKeyDown?.(event);
        }}
      />
      <button
        type="button"
        className="button button--bare search-close"
        aria-label={search.close}
        onClick={() => leave(true)}
      >
        ✕
      </button>
    </div>
  );
}

/** Escape leaves the field once the list is closed; Home and End move the caret, not the list. */
function isOwnKey(event: KeyboardEvent<HTMLInputElement>, leave: (goBack: boolean) => void): boolean {
  if (event.key === "Home" || event.key === "End") return true;
  if (event.key !== "Escape" || event.currentTarget.getAttribute("aria-expanded") === "true") return false;
  leave(true);
  return true;
}
