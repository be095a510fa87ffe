import { memo } from "react";
import type { Code } from "../../domain/country.ts";
import type { CountryRecord, NameRecord, Records } from "../../domain/record.ts";
import { exactly } from "../../i18n/format.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** United Nations, existence, capital, and the names it bore. */
export const Facts = memo(function Facts({ code, records }: Props) {
  const speech = useSpeech();
  const { profile } = speech.messages;
  const country = records.countries.find((row) => row.code === code);
  const names = records.names.filter((row) => row.code === code);
  if (country === undefined) return null;
  const state = stateWords(country, speech);
  return (
    <section>
      <h3>{profile.facts}</h3>
      <dl className="profile-facts">
        {state !== null && <Fact term={profile.state} words={state} />}
        {country.kind !== "organisation" && <Fact term={profile.unMember} words={unWords(country, speech)} />}
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

function stateWords({ kind, from, to }: CountryRecord, { messages, formats }: Speech): string | null {
  if (from === null || (kind !== "state" && kind !== "former-state")) return null;
  const { profile } = messages;
  return to
    ? profile.stateUntil(formats.date(from), formats.date(to))
    : profile.stateSince(formats.date(from));
}

function unWords({ unFrom, unTo }: CountryRecord, { messages, formats }: Speech): string {
  const { profile } = messages;
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
  const { messages, formats } = useSpeech();
  const { profile } = messages;
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
