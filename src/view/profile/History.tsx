import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records } from "../../domain/record.ts";
import type { ProfileMessages } from "../../i18n/en/profile.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { Lazily } from "../Lazily.tsx";
import { part } from "../part.tsx";
import { type Entry, entriesBy, entriesOf, entryInForce, orderDay } from "./entries.ts";
import { GoButton } from "./GoButton.tsx";
import { Witness } from "./Witness.tsx";
import "./history.css";

const ReportRecord = part(() => import("../data/ReportRecord.tsx").then(({ ReportRecord }) => ReportRecord));

interface Props {
  readonly code: Code;
  readonly records: Records;
}

/** Every step of a country's history and of the former states that it continues. */
export const History = memo(function History({ code, records }: Props) {
  const profile = useProfileWords();
  const atlas = useApp((s) => s.atlas);
  const entries = useMemo(() => entriesOf(atlas, records, code), [atlas, records, code]);
  const inForce = useApp((s) => entryInForce(atlas, entries, code, s.day));
  const reached = useApp((s) => entriesBy(entries, s.day));
  if (entries.length === 0) return <p className="profile-line">{profile.noHistory}</p>;
  return (
    <ol className="history">
      {entries.map((entry, i) => (
        <HistoryEntry
          key={entry.key}
          entry={entry}
          isOwn={entry.code === code}
          isInForce={entry.key === inForce}
          isReached={i < reached}
          sources={records.sources}
        />
      ))}
    </ol>
  );
});

interface EntryProps {
  readonly entry: Entry;
  readonly isOwn: boolean;
  readonly isInForce: boolean;
  readonly isReached: boolean;
  readonly sources: Records["sources"];
}

const HistoryEntry = memo(function HistoryEntry(props: EntryProps) {
  const { entry, isOwn, isInForce, isReached, sources } = props;
  const { names } = useSpeech();
  const profile = useProfileWords();
  const title = titleOf(entry, profile);
  const { witness } = entry;
  const remark = remarkOf(entry, profile);
  return (
    <li
      className="history-entry"
      data-look={entry.look ?? undefined}
      data-later={isReached || orderDay(entry) === Number.POSITIVE_INFINITY ? undefined : true}
      aria-current={isInForce ? "step" : undefined}
    >
      <span className="history-dot" />
      <p className="history-date">
        <When entry={entry} title={title} />
        {isInForce && <span className="history-now">{profile.inForce}</span>}
      </p>
      <p className="history-title">
        {!isOwn && <span className="history-bearer">{nameOn(names, entry.code, orderDay(entry))} · </span>}
        {title}
      </p>
      {remark !== null && <p className="profile-line">{remark}</p>}
      {entry.text !== null && <p className="history-text">{entry.text}</p>}
      <PartnerDate entry={entry} />
      {witness !== null && <Witness witness={witness} sources={sources} />}
      {witness !== null && <Report entry={entry} title={title} />}
    </li>
  );
});

/** A way to say that a record is wrong. */
function Report({ entry, title }: { readonly entry: Entry; readonly title: string }) {
  const { formats, names } = useSpeech();
  const { code, date, text, witness } = entry;
  const subject = [nameOn(names, code, orderDay(entry)), date && formats.date(date)]
    .filter(Boolean)
    .join(", ");
  const says = [title, text].filter(Boolean).join(": ");
  return (
    <Lazily quiet>
      <ReportRecord record={{ table: tableOf(entry), subject, says, sources: witness?.sources ?? [] }} />
    </Lazily>
  );
}

/** The table that an entry's record stands in. */
function tableOf({ kind, official, partner }: Entry): string {
  if (official !== null) return "partnerships";
  return partner !== null || kind === "none" ? "relations" : "interruptions";
}

/** The title of an entry: the name the two sides gave a step, or what happened. */
function titleOf({ kind, official }: Entry, profile: ProfileMessages): string {
  if (official !== null) return official;
  return profile.event[kind === "restated" || kind === "sectoral" || kind === "precursor" ? "tier" : kind];
}

function remarkOf({ kind }: Entry, profile: ProfileMessages): string | null {
  return kind === "restated" || kind === "sectoral" || kind === "precursor" ? profile[kind] : null;
}

/** When it was, as far as it is known, as a button to that day; from and until for what lasted. */
function When({ entry, title }: { readonly entry: Entry; readonly title: string }) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const { date, until } = entry;
  if (date === null) {
    if (until === null) return entry.kind === "none" ? profile.toTheEnd : profile.undated;
    const words = profile.until(formats.date(until));
    return <GoButton words={words} label={profile.goToEnd(words, title)} to={until} />;
  }
  const words = until === null ? formats.date(date) : formats.shortDate(date);
  return (
    <span>
      <GoButton words={words} label={profile.goTo(words, title)} to={date} />
      {until !== null && ` – ${formats.shortDate(until)}`}
    </span>
  );
}

/** Since when continued relations date, and what the partner's own list says of it. */
function PartnerDate({ entry: { origin, partner } }: { readonly entry: Entry }) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const words = [
    origin && profile.origin(formats.date(origin)),
    partner?.agreement === "differs" &&
      partner.partnerDate &&
      profile.partnerDiffers(formats.date(partner.partnerDate)),
    partner?.agreement === "missing" && profile.partnerMissing,
  ].filter(Boolean);
  return words.length === 0 ? null : <p className="profile-line">{words.join(" ")}</p>;
}
