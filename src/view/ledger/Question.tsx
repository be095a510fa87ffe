import { memo, useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { Day } from "../../domain/day.ts";
import type { Finding, PartFinding } from "../../domain/finding.ts";
import type { MeasureKind } from "../../domain/measure.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { formatMeasure } from "../../domain/measure-text.ts";
import { Chart } from "./Chart.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { Counted, keyOf } from "./Counted.tsx";
import { plotOfQuestion } from "./plots.ts";
import { useTeller } from "./useTeller.ts";

/** A claim with what the records say to it. */
export interface Checked {
  readonly claim: Claim;
  readonly finding: Finding;
}

interface Props {
  readonly question: string;
  readonly checked: readonly Checked[];
  readonly evidence: Evidence;
}

/** All that was printed on one question, side by side, what was counted for it, and the number over time. */
export const Question = memo(function Question({ question, checked, evidence }: Props) {
  const { words } = useTeller();
  const title = words.questions[question] ?? question;
  const sets = useMemo(() => setsOf(checked), [checked]);
  const plot = useMemo(() => plotOfQuestion(evidence, checked), [evidence, checked]);
  const { completeTo } = evidence.atlas.dataset;
  const isDetailed = checked.some(({ finding }) => finding.verdict !== "untestable");
  const firstLate = sets.find(({ part }) => part.day > completeTo);
  return (
    <section className="ledger-question" id={`question-${question}`} aria-labelledby={`title-${question}`}>
      <h3 className="ledger-title" id={`title-${question}`} tabIndex={-1}>
        {title}
      </h3>
      {!isDetailed && <p className="ledger-soft">{words.noDetail}</p>}
      <div className="ledger-claims">
        {checked.map(({ claim, finding }) => (
          <ClaimCard key={claim.id} claim={claim} finding={finding} explains={isDetailed} />
        ))}
      </div>
      {plot !== null && <Chart plot={plot} title={words.chart.title(title)} />}
      {sets.map(({ key, part, alike }) => (
        <Counted
          key={key}
          measure={part.measure}
          count={part.count}
          day={part.day}
          alike={alike}
          asks={isAskable(part)}
          warns={key === firstLate?.key}
        />
      ))}
    </section>
  );
});

/** What a finding says in full: no set to list. */
const SAID: readonly MeasureKind[] = ["scalar", "date", "milestone"];

interface CountedSet {
  readonly key: string;
  readonly part: PartFinding;
  /** Other days on which the same were counted. */
  readonly alike: Day[];
}

/** What was counted, each set once, however many claims speak of it and on whatever days it was the same. */
function setsOf(checked: readonly Checked[]): readonly CountedSet[] {
  const sets = new Map<string, CountedSet>();
  for (const part of checked.flatMap(({ finding }) => finding.parts)) {
    const { measure, count, day } = part;
    if (SAID.includes(measure.kind)) continue;
    const key = [formatMeasure(measure), ...count.counted.map(keyOf)].join(" ");
    const known = sets.get(key);
    if (known === undefined) sets.set(key, { key, part, alike: [] });
    else if (day !== known.part.day && !known.alike.includes(day)) known.alike.push(day);
  }
  return [...sets.values()];
}

const isAskable = ({ measure }: PartFinding) => measure.kind !== "roles";
