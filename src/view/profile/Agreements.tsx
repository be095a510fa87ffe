import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import { agreementPhaseOn, agreementsOf, type OwnAgreement } from "../../domain/ladder-agreement.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** What was signed on trade and investment, and how far each agreement has come on the day shown. */
export const Agreements = memo(function Agreements({ code, records }: Props) {
  const { agreement } = useProfileWords();
  const rows = useMemo(() => agreementsOf(records, code), [records, code]);
  return (
    <section>
      <h3>{agreement.title}</h3>
      {rows.length === 0 && <p className="profile-line">{agreement.none}</p>}
      <ul className="profile-rows">
        {rows.map((own) => (
          <Agreement key={own.row.id} own={own} sources={records.sources} />
        ))}
      </ul>
    </section>
  );
});

interface AgreementProps {
  readonly own: OwnAgreement;
  readonly sources: Records["sources"];
}

function Agreement({ own, sources }: AgreementProps) {
  const { formats } = useSpeech();
  const { agreement } = useProfileWords();
  const phase = useApp((s) => agreementPhaseOn(own, s.day));
  const { row, inForce, isLate } = own;
  const dates = [
    agreement.kind[row.kind],
    row.signed && agreement.signed(formats.shortDate(row.signed)),
    inForce && agreement[isLate ? "joined" : "inForce"](formats.shortDate(inForce)),
  ];
  return (
    <li data-phase={phase}>
      <p>
        <strong>{row.name}</strong> · {agreement.phase[phase]}
      </p>
      <p className="profile-line">{dates.filter(Boolean).join(" · ")}</p>
      <Witness witness={row} sources={sources} />
    </li>
  );
}
