import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import type { MissionRecord, Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

const DIRECTIONS = ["in-viet-nam", "abroad"] as const;

/** Embassies and consulates in either direction, with the dates as far as they are known. */
export const Missions = memo(function Missions({ code, records }: Props) {
  const profile = useProfileWords();
  const rows = useMemo(() => records.missions.filter((row) => row.code === code), [records, code]);
  const relations = records.relations.find((row) => row.code === code)?.date?.day ?? null;
  if (rows.length === 0) return <p className="profile-line">{profile.noMissions}</p>;
  return (
    <div className="profile-missions">
      {DIRECTIONS.map((direction) => {
        const own = rows.filter((row) => row.direction === direction);
        return (
          <section key={direction}>
            <h4>{direction === "abroad" ? profile.abroad : profile.inVietNam}</h4>
            {own.length === 0 && <p className="profile-line">{profile.noMissions}</p>}
            <ul className="profile-rows">
              {own.map((row) => (
                <Mission
                  key={`${row.kind} ${row.city} ${row.from?.day ?? ""}`}
                  row={row}
                  relations={relations}
                  sources={records.sources}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
});

interface MissionProps {
  readonly row: MissionRecord;
  /** The first day of relations, before which no mission of unknown date stood. */
  readonly relations: Day | null;
  readonly sources: Records["sources"];
}

function Mission({ row, relations, sources }: MissionProps) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const phase = useApp((s) => phaseOn(row, relations, s.day));
  const dates = [
    row.from ? profile.opened(formats.shortDate(row.from)) : profile.openingUnknown,
    row.to && profile.closed(formats.shortDate(row.to)),
    phase !== "open" && profile[phase],
  ];
  return (
    <li data-phase={phase}>
      <p>
        <strong>{row.city}</strong> · {profile.mission[row.kind]}
      </p>
      <p className="profile-line">{dates.filter(Boolean).join(" · ")}</p>
      <Witness witness={row} sources={sources} />
    </li>
  );
}

/** Whether a mission works on a day; one of unknown date is taken as open as long as there are relations. */
function phaseOn(
  { from, to }: MissionRecord,
  relations: Day | null,
  day: Day,
): "open" | "notYet" | "noLonger" {
  if (day < (from?.day ?? relations ?? day)) return "notYet";
  return to && day >= to.day ? "noLonger" : "open";
}
