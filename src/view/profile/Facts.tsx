import { memo } from "react";
import type { Code } from "../../domain/country.ts";
import type { CountryRecord, NameRecord, Records } from "../../domain/record.ts";
import type { ProfileMessages } from "../../i18n/en/profile.ts";
import type { Formats } from "../../i18n/format.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** United Nations, existence, capital, and the names it bore. */
export const Facts = memo(function Facts({ code, records }: Props) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const country = records.countries.find((row) => row.code === code);
  const names = records.names.filter((row) => row.code === code);
  if (country === undefined) return null;
  const state = stateWords(country, profile, formats);
  return (
    <section>
      <h3>{profile.facts}</h3>
      <dl className="profile-facts">
        {state !== null && <Fact term={profile.state} words={state} />}
        {hasOwnSeat(country) && <Fact term={profile.unMember} words={unWords(country, profile, formats)} />}
        {country.capital !== null && (
          <Fact term={country.to ? profile.lastCapital : profile.capital} words={country.capital} />
        )}
      </dl>
      <Witness witness={country} sources={records.sources} />
      {names.length > 1 && (
        <>
          <h4>{profile.names}</h4>
          <ul className="profile-rows">
            {names.map((row) => (
              <Name key={`${row.name} ${row.from?.day ?? ""}`} row={row} sources={records.sources} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
});

function Fact({ term, words }: { readonly term: string; readonly words: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{words}</dd>
    </div>
  );
}

function stateWords(
  { kind, from, to }: CountryRecord,
  profile: ProfileMessages,
  formats: Formats,
): string | null {
  if (from === null || (kind !== "state" && kind !== "former-state")) return null;
  return to
    ? profile.stateUntil(formats.date(from), formats.date(to))
    : profile.stateSince(formats.date(from));
}

/** Whether the country has a seat of its own to tell of; several former states' seats stand under their heirs, as the notes say. */
export function hasOwnSeat({ kind, unFrom }: CountryRecord): boolean {
  return kind !== "organisation" && (kind !== "former-state" || unFrom !== null);
}

function unWords({ unFrom, unTo }: CountryRecord, profile: ProfileMessages, formats: Formats): string {
  if (unFrom === null) return profile.unNone;
  const from = formats.date(exactly(unFrom));
  return unTo === null ? profile.unSince(from) : profile.unUntil(from, formats.date(exactly(unTo)));
}

interface NameProps {
  readonly row: NameRecord;
  readonly sources: Records["sources"];
}

/** A name and its time; the first day of the map stands for an unknown beginning and is not said. */
function Name({ row, sources }: NameProps) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const start = useApp((s) => s.atlas.dataset.start);
  const from = row.from && row.from.day > start ? formats.shortDate(row.from) : null;
  const to = row.to && formats.shortDate(row.to);
  const since = from === null ? profile.undated : profile.since(from);
  const until = from === null ? profile.until(to ?? "") : `${from} – ${to}`;
  return (
    <li>
      <p>
        <strong>{row.name}</strong> · {to === null ? since : until}
      </p>
      <Witness witness={row} sources={sources} />
    </li>
  );
}
