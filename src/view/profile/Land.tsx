import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records, TerritoryRecord } from "../../domain/record.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { CountryLinks } from "./CountryLinks.tsx";
import { rulerLabel } from "./SituationWords.tsx";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** What is said of the country's land on the day shown, and of land that it controls against others. */
export const Land = memo(function Land({ code, records }: Props) {
  const profile = useProfileWords();
  const rows = useMemo(() => landOf(records, code), [records, code]);
  const shown = useApp((s) => rows.flatMap((row, i) => (isOn(row, s.day) ? [i] : [])).join(" "));
  if (shown === "") return null;
  return (
    <section>
      <h3>{profile.land}</h3>
      <ul className="profile-rows">
        {shown.split(" ").flatMap((i) => {
          const row = rows[Number(i)];
          return row ? [<Piece key={i} row={row} code={code} sources={records.sources} />] : [];
        })}
      </ul>
    </section>
  );
});

const isOn = ({ from, to }: TerritoryRecord, day: Day): boolean => from <= day && (to === null || day < to);

/** The rows worth telling: what is no plain state or carries a note; two atoms that say the same are told once. */
function landOf({ territory, countries }: Records, code: Code): readonly TerritoryRecord[] {
  const iso = countries.find((country) => country.code === code)?.isoNumeric ?? null;
  const own = territory.filter(({ holder, atom, rulers, status }) => {
    const controls = rulers.includes(code) && (status === "contested" || status === "occupied");
    return holder === code || atom === iso || controls;
  });
  const told = own.filter(
    ({ status, note }) => note !== null || (status !== "state" && status !== "part-of"),
  );
  const line = ({ holder, status, from, note }: TerritoryRecord) => `${holder} ${status} ${from} ${note}`;
  return [...new Map(told.map((row) => [line(row), row])).values()];
}

interface PieceProps {
  readonly row: TerritoryRecord;
  readonly code: Code;
  readonly sources: Records["sources"];
}

function Piece({ row, code, sources }: PieceProps) {
  const { formats, names } = useSpeech();
  const profile = useProfileWords();
  const start = useApp((s) => s.atlas.dataset.start);
  const status = profile.status[row.status];
  const others = row.rulers.filter((ruler) => ruler !== code);
  return (
    <li>
      <p>
        <strong>
          {row.holder === code ? status : profile.landOf(nameOn(names, row.holder, row.from), status)}
        </strong>
        {row.from > start && ` · ${profile.since(formats.date(exactly(row.from)))}`}
      </p>
      {others.length > 0 && (
        <p className="profile-line">
          {rulerLabel(row.status, profile)} <CountryLinks codes={others} />
        </p>
      )}
      <Witness witness={row} sources={sources} />
    </li>
  );
}
