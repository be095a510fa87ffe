import type { Claim } from "../../domain/claim.ts";
import type { Finding } from "../../domain/finding.ts";
import { MapButton } from "./Counted.tsx";
import { useTeller } from "./useTeller.ts";
import { findingSentences } from "./wording.ts";

interface Props {
  readonly claim: Claim;
  readonly finding: Finding;
  /** Whether to say here why a figure cannot be tested. */
  readonly explains: boolean;
}

/** What was printed, by whom and of which day, and what the records say to it. */
export function ClaimCard({ claim, finding, explains }: Props) {
  const { words, formats } = useTeller();
  const days = daysCounted(finding);
  return (
    <article
      className="ledger-claim"
      id={`claim-${claim.id}`}
      data-verdict={finding.verdict}
      aria-labelledby={`quote-${claim.id}`}
    >
      <blockquote className="ledger-quote" id={`quote-${claim.id}`} lang="en">
        “{claim.quote}”
      </blockquote>
      <p className="ledger-origin">
        <cite>{words.article(claim.source)}</cite> · {words.asOf(formats.date(claim.asOf))}
      </p>
      <Answer claim={claim} finding={finding} explains={explains} />
      {days.length > 0 && (
        <div className="ledger-actions">
          {days.map(({ measure, day }) => (
            <MapButton key={day} measure={measure} day={day} />
          ))}
        </div>
      )}
    </article>
  );
}

/** The verdict, and in sentences what it rests on. */
function Answer({ claim, finding: { verdict, parts, onOwnWord }, explains }: Props) {
  const teller = useTeller();
  const { words } = teller;
  const sentences = parts.flatMap((part) => findingSentences(teller, part));
  return (
    <div className="ledger-finding">
      <p className="ledger-verdict" data-verdict={verdict}>
        <span className="visually-hidden">{words.finding}: </span>
        {words.verdicts[verdict]}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {explains && verdict === "untestable" && <p>{words.noDetail}</p>}
      {onOwnWord && <p>{words.ownWord}</p>}
      {claim.note !== null && <p className="ledger-note">{claim.note}</p>}
    </div>
  );
}

/** The days of the steps and milestones counted, each with what it was counted for. */
function daysCounted({ parts }: Finding) {
  return parts.flatMap(({ measure, count: { counted } }) =>
    counted.flatMap((item) => {
      const date = item.kind === "step" ? item.date : item.kind === "milestone" ? item.row.date : null;
      return date === null ? [] : [{ measure, day: date.day }];
    }),
  );
}
