import { memo, useMemo } from "react";
import { type Code, FOCAL } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import type { DeploymentRecord, Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { GoButton } from "./GoButton.tsx";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** Whom Viet Nam sent to this country in uniform; in its own profile all of them, with the totals given out. */
export const Deployments = memo(function Deployments({ code, records }: Props) {
  const { deployments: title } = useProfileWords();
  const rows = useMemo(
    () => records.deployments.filter((row) => code === FOCAL || row.code === code),
    [records, code],
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="profile-rows">
        {rows.map((row) => (
          <Deployment key={row.id} row={row} sources={records.sources} />
        ))}
      </ul>
    </section>
  );
});

interface DeploymentProps {
  readonly row: DeploymentRecord;
  readonly sources: Records["sources"];
}

function Deployment({ row, sources }: DeploymentProps) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const phase = useApp((s) => phaseOn(row, s.day));
  const { mission, from, to } = row;
  const isTotal = mission === null;
  const until = to && !isTotal ? ` – ${formats.shortDate(to)}` : "";
  return (
    <li data-phase={phase}>
      <p className="history-date">
        {from && (
          <GoButton
            words={formats.shortDate(from)}
            label={profile.goTo(formats.shortDate(from), row.what)}
            to={from}
          />
        )}
        <span>
          {until}
          {!isTotal &&
            phase !== "open" &&
            ` · ${phase === "notYet" ? profile.later : profile.deploymentOver}`}
        </span>
      </p>
      <p>
        {mission !== null && mission !== "relief" && <strong>{mission} · </strong>}
        {row.what}
      </p>
      <Witness witness={row} sources={sources} />
    </li>
  );
}

/** A total was given out on a day, and is not over after it. */
function phaseOn({ mission, from, to }: DeploymentRecord, day: Day): "open" | "notYet" | "noLonger" {
  if (from && day < from.day) return "notYet";
  return mission !== null && to && day >= to.day ? "noLonger" : "open";
}
