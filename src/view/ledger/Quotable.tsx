import { useId, useState } from "react";
import type { Day } from "../../domain/day.ts";
import type { Measure } from "../../domain/measure.ts";
import { formatMeasure } from "../../domain/measure-text.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useTeller } from "./useTeller.ts";

interface Props {
  readonly sentence: string;
  readonly measure: Measure;
}

/** The address of an answer and a citation of it, each with a button that copies it. */
export function Quotable({ sentence, measure }: Props) {
  const { words, formats } = useTeller();
  const { language } = useSpeech();
  const version = useApp((s) => s.atlas.dataset.version);
  const link = permalink(formatMeasure(measure), language);
  const today = Math.floor(Date.now() / 86_400_000) as Day;
  return (
    <div className="ask-quotable">
      <Copyable label={words.ask.permalink} text={link} />
      <Copyable
        label={words.ask.citation}
        text={words.ask.cite(sentence, version, link, formats.date(exactly(today)))}
      />
    </div>
  );
}

/** The address at which this page gives this answer. */
export function permalink(ask: string, language: string): string {
  const url = new URL(location.href);
  url.hash = "";
  url.search = `lang=${language}&panel=ledger&ask=${ask}`;
  return url.href;
}

function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  const { ask } = useTeller().words;
  const id = useId();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("notCopied");
    }
  };
  return (
    <div className="ask-copyable">
      <span className="ledger-label" id={id}>
        {label}
      </span>
      <p className="ask-text">{text}</p>
      <button type="button" className="button" aria-describedby={id} onClick={copy}>
        {ask.copy}
      </button>{" "}
      <span role="status">{outcome !== null && ask[outcome]}</span>
    </div>
  );
}
