import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import { covers, type GroupRecord, type MembershipRecord, type Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** The groups the country belongs to on the day shown; each opens to say since when, and who says so. */
export const Groups = memo(function Groups({ code, records }: Props) {
  const profile = useProfileWords();
  const rows = useMemo(() => records.memberships.filter((row) => row.code === code), [records, code]);
  const shown = useApp((s) => rows.flatMap((row, i) => (covers(row, s.day) ? [i] : [])).join(" "));
  if (shown === "") return <p className="profile-line">{profile.noGroups}</p>;
  return (
    <ul className="profile-chips">
      {shown.split(" ").flatMap((i) => {
        const row = rows[Number(i)];
        const group = records.groups.find(({ id }) => id === row?.group);
        return row && group ? [<Chip key={i} row={row} group={group} sources={records.sources} />] : [];
      })}
    </ul>
  );
});

interface ChipProps {
  readonly row: MembershipRecord;
  readonly group: GroupRecord;
  readonly sources: Records["sources"];
}

function Chip({ row, group, sources }: ChipProps) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const belongs = row.status === "member" || row.status === "former";
  return (
    <li className="profile-chip">
      <details>
        <summary>
          <strong>{group.short}</strong>
          {!belongs && ` ${profile.membership[row.status]}`}
          {row.from && ` ${profile.since(formats.shortDate(row.from))}`}
        </summary>
        <div className="profile-chip-body">
          {group.name !== group.short && <p>{group.name}</p>}
          {group.note !== null && <p className="profile-note">{group.note}</p>}
          <Witness witness={row} sources={sources} />
        </div>
      </details>
    </li>
  );
}
