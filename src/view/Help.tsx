import { useEffect, useRef } from "react";
import { useMessages } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import "./help.css";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys of the page, and the switch for those of one letter. */
export function Help({ open, onClose }: Props) {
  const { app, shell } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const letterKeys = useApp((s) => s.letterKeys);
  const setLetterKeys = useApp((s) => s.setLetterKeys);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{shell.keys.title}</h2>
      <dl className="help-keys">
        {shell.keys.rows.map(([keys, meaning]) => (
          <div key={keys} className="help-row">
            <dt>{keys}</dt>
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
        {shell.keys.letters}
      </label>
      <button type="button" className="button" onClick={onClose}>
        {app.close}
      </button>
    </dialog>
  );
}
