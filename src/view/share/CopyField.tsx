import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { copyFrom } from "./copy.ts";
import "./copy-field.css";

interface Props {
  readonly label: string;
  readonly text: string;
  /** More lines than one. */
  readonly isLong?: boolean;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

/** A text to take along, with a button that copies it and says whether it could. */
export function CopyField({ label, text, isLong = false, children }: Props) {
  const { share } = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  // What was copied is no longer what stands there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what the word was about
  useEffect(() => setSaid(""), [text]);
  const copy = async () => {
    if (field.current) setSaid((await copyFrom(field.current)) ? share.copied : share.copyFailed);
  };
  const shared = {
    id,
    ref: field,
    className: "copy-field-text",
    readOnly: true,
    value: text,
    spellCheck: false,
    onFocus: () => field.current?.select(),
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={8} {...shared} /> : <input type="text" {...shared} />}
      <div className="copy-field-actions">
        <button type="button" className="button" onClick={copy}>
          {share.copy}
        </button>
        {children}
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
