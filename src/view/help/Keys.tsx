import type { HelpMessages } from "../../i18n/en/help.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";

/** The keys of the page, and the switch for those of one letter. */
export function Keys({ words }: { readonly words: HelpMessages | null }) {
  const { keys } = useMessages();
  const letterKeys = useApp((s) => s.letterKeys);
  const setLetterKeys = useApp((s) => s.setLetterKeys);
  return (
    <>
      <dl className="help-keys">
        {[...keys.rows, ...(words?.keys ?? [])].map(([key, meaning]) => (
          <div key={`${key} ${meaning}`} className="help-row">
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="help-letters">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => setLetterKeys(event.target.checked)}
        />
        {keys.letters}
      </label>
    </>
  );
}
