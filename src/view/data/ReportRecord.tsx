import { useId, useState } from "react";
import { loadDataWords } from "../../i18n/data.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useResource } from "../resource.ts";
import { issueText, type Reported } from "./report.ts";
import "./report.css";

interface Props {
  readonly record: Reported;
}

/**
 * A button beside a record that copies a ready text to report it; no server is asked. Where copying is not
 * allowed the text is shown. Nothing is drawn until its words are there.
 */
export function ReportRecord({ record }: Props) {
  const { language } = useSpeech();
  const version = useApp((s) => s.atlas.dataset.version);
  const [{ value: words }] = useResource(language, loadDataWords);
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const id = useId();
  if (words === null) return null;
  const text = issueText(record, words.report, version, location.href);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <div className="report">
      <button
        type="button"
        className="report-button"
        aria-label={`${words.report.button}: ${record.subject}`}
        onClick={copy}
      >
        {words.report.button}
      </button>
      <span className="report-said" role="status">
        {outcome !== null && words.report[outcome]}
      </span>
      {outcome === "notCopied" && (
        <>
          <label className="visually-hidden" htmlFor={id}>
            {words.report.text}
          </label>
          <textarea id={id} className="report-text" readOnly rows={12} value={text} />
        </>
      )}
    </div>
  );
}
