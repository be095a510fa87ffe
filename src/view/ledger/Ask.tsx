import { useMemo, useState } from "react";
import { firstQuestion, parseAsk, type Question } from "../../domain/ask.ts";
import type { Day } from "../../domain/day.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { evaluate } from "../../domain/measure-evaluate.ts";
import { formatMeasure } from "../../domain/measure-text.ts";
import { useApp } from "../../state/store.ts";
import { AskForm } from "./AskForm.tsx";
import { Chart } from "./Chart.tsx";
import { Counted } from "./Counted.tsx";
import { plotOf } from "./plots.ts";
import { Quotable } from "./Quotable.tsx";
import { useTeller } from "./useTeller.ts";
import { sentenceOf } from "./wording.ts";
import "./ask.css";

interface Props {
  readonly evidence: Evidence;
}

/** A question in the vocabulary of the ledger, its answer by name, and what it takes to quote it. */
export function Ask({ evidence }: Props) {
  const { words } = useTeller();
  const [opened] = useState(useApp((s) => Math.min(s.day, s.atlas.dataset.completeTo) as Day));
  const text = useApp((s) => s.ask);
  const setAsk = useApp((s) => s.setAsk);
  const asked = useMemo(
    () => (text === null ? null : parseAsk(evidence, text, opened)),
    [evidence, text, opened],
  );
  const question = asked ?? firstQuestion(opened);
  const [fold, setFold] = useState({ text, isOpen: text !== null });
  // Whoever comes with a new question, from an address or from a finding, finds the form open.
  if (fold.text !== text) setFold({ text, isOpen: text !== null || fold.isOpen });
  return (
    <details
      className="ask"
      open={fold.isOpen}
      onToggle={(event) => setFold({ text, isOpen: event.currentTarget.open })}
    >
      <summary className="ask-title" id="ledger-ask">
        <h3>{words.ask.title}</h3>
        <span className="ledger-soft">{words.ask.lead}</span>
      </summary>
      {text !== null && asked === null && <p role="alert">{words.ask.notUnderstood(text)}</p>}
      {fold.isOpen && (
        <>
          <AskForm evidence={evidence} question={question} onAsk={(next) => setAsk(formatMeasure(next))} />
          <Answer evidence={evidence} question={question} />
        </>
      )}
    </details>
  );
}

function Answer({ evidence, question }: Props & { readonly question: Question }) {
  const teller = useTeller();
  const { words, formats } = teller;
  const { completeTo } = evidence.atlas.dataset;
  const key = formatMeasure(question);
  const day = ("on" in question ? question.on : null) ?? completeTo;
  const count = useMemo(() => evaluate(evidence, question, day), [evidence, question, day]);
  const sentence = sentenceOf(teller, question, count, day);
  const plot = useMemo(() => {
    const { number } = count;
    const figure = { kind: "count", number } as const;
    return plotOf(evidence, question, [{ day, number, figure, agrees: true, sources: [], fits: null }]);
  }, [evidence, question, count, day]);
  return (
    <div className="ask-answer">
      {question.kind !== "date" && (
        <output className="ask-number" aria-label={words.ask.answer}>
          {count.base === null
            ? formats.number(count.number)
            : words.of(formats.number(count.number), formats.number(count.base))}
        </output>
      )}
      <Counted key={key} measure={question} count={count} day={day} />
      {plot !== null && <Chart key={`chart ${key}`} plot={plot} title={sentence} isAnswer />}
      <Quotable sentence={sentence} measure={question} />
    </div>
  );
}
