import { group } from "d3";
import { useMemo, useState } from "react";
import type { Claim, Verdict } from "../../domain/claim.ts";
import { findingOf } from "../../domain/finding.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { Ask } from "./Ask.tsx";
import { Filters } from "./Filters.tsx";
import { type Checked, Question } from "./Question.tsx";
import { useTeller } from "./useTeller.ts";
import "./ledger.css";

/** The order in which the questions stand: those that a reader meets first come first. */
const ORDER = [
  "partners-count",
  "relations-count",
  "un-members",
  "g20",
  "p5",
  "g7",
  "fta",
  "fta-economies",
  "peacekeepers",
  "terms",
  "dates",
  "organisations",
  "pillars",
  "visits",
  "wording",
  "scalars",
];

interface Props {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
}

/** Every printed figure with what the records say to it, by question; and a form for questions of one's own. */
export function Ledger({ evidence, claims }: Props) {
  const { words } = useTeller();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const checked = useMemo(
    () => claims.map((claim) => ({ claim, finding: findingOf(evidence, claim) })),
    [claims, evidence],
  );
  const shown = checked.filter(
    ({ claim, finding }) =>
      (verdict === null || finding.verdict === verdict) && (source === null || claim.source === source),
  );
  const count = (name: Verdict) => checked.filter(({ finding }) => finding.verdict === name).length;
  return (
    <div className="ledger">
      <h2 className="ledger-head">{words.title}</h2>
      <p className="ledger-lead">
        {words.lead(claims.length, count("agrees"), count("differs"), count("untestable"))}
      </p>
      <Ask evidence={evidence} />
      <Filters
        sources={[...new Set(claims.map((claim) => claim.source))].sort()}
        verdict={verdict}
        source={source}
        onVerdict={setVerdict}
        onSource={setSource}
      />
      <p className="ledger-soft" role="status">
        {shown.length === 0 ? words.nothing : words.shown(shown.length, claims.length)}
      </p>
      <Questions checked={shown} evidence={evidence} />
    </div>
  );
}

function Questions({
  checked,
  evidence,
}: {
  readonly checked: readonly Checked[];
  readonly evidence: Evidence;
}) {
  const { words } = useTeller();
  const byQuestion = useMemo(() => {
    const groups = group(checked, ({ claim }) => claim.question);
    const rank = (question: string) => (ORDER.indexOf(question) + ORDER.length + 1) % (ORDER.length + 1);
    return [...groups].sort(([a], [b]) => rank(a) - rank(b));
  }, [checked]);
  if (byQuestion.length === 0) return null;
  return (
    <>
      <nav aria-label={words.contents}>
        <ul className="ledger-contents">
          {byQuestion.map(([question]) => (
            <li key={question}>
              <button type="button" className="ledger-jump" onClick={() => goTo(question)}>
                {words.questions[question] ?? question}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {byQuestion.map(([question, own]) => (
        <Question key={question} question={question} checked={own} evidence={evidence} />
      ))}
    </>
  );
}

/** Moves to a question and takes the focus there; the address belongs to the view, so it is no anchor. */
function goTo(question: string) {
  const title = document.getElementById(`title-${question}`);
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}
