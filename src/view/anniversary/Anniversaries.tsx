import { useId, useMemo, useState } from "react";
import { anniversariesIn, occasionsOf, roundnessOf } from "../../domain/anniversary.ts";
import type { Code } from "../../domain/country.ts";
import { yearOf } from "../../domain/day.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { List } from "./List.tsx";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { type Listing, listingOf, type Period, periodOf } from "./period.ts";
import { Takeaway } from "./Takeaway.tsx";
import "./anniversary.css";

/** How far beyond the records the list may be asked for. */
const AHEAD = 25;

/** The anniversaries of any month or year, of all countries or the chosen one, to look up and to take along. */
export function Anniversaries() {
  const { messages, names } = useSpeech();
  const words = messages.anniversary;
  const heading = useId();
  const store = useAppStore();
  const [period, setPeriod] = useState<Period>(() => periodOf(store.getState().day));
  const [roundOnly, setRoundOnly] = useState(false);
  const [ownOnly, setOwnOnly] = useState(false);
  const chosen = useApp((s) => s.selection[0] ?? null);
  const { start, end } = useApp((s) => s.atlas.dataset);
  const listing = useListing(period, roundOnly, ownOnly ? chosen : null);
  const all = [...listing.days, ...listing.months, ...listing.years];
  const round = all.filter(({ years }) => roundnessOf(years) !== "plain").length;
  return (
    <article className="anniversary" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p className="anniversary-lead">{words.lead}</p>
      <PeriodChoice period={period} years={[yearOf(start) + 1, yearOf(end) + AHEAD]} onChange={setPeriod} />
      <label className="anniversary-choice">
        <input type="checkbox" checked={roundOnly} onChange={(event) => setRoundOnly(event.target.checked)} />
        {words.roundOnly}
      </label>
      {chosen !== null && (
        <label className="anniversary-choice">
          <input type="checkbox" checked={ownOnly} onChange={(event) => setOwnOnly(event.target.checked)} />
          {words.ownOnly(names.get(chosen)?.name ?? chosen)}
        </label>
      )}
      <p className="anniversary-count" role="status">
        {words.count(all.length, round)}
      </p>
      <List items={listing.days} />
      {listing.months.length > 0 && <h3>{words.inMonth}</h3>}
      <List items={listing.months} />
      {listing.years.length > 0 && <h3>{words.inYear}</h3>}
      <List items={listing.years} />
      <Takeaway items={listing.days} period={period} />
    </article>
  );
}

function useListing(period: Period, roundOnly: boolean, only: Code | null): Listing {
  const atlas = useApp((s) => s.atlas);
  const occasions = useMemo(() => occasionsOf(atlas), [atlas]);
  const year = useMemo(() => anniversariesIn(atlas, occasions, period.year), [atlas, occasions, period.year]);
  return useMemo(() => listingOf(year, period, { roundOnly, only }), [year, period, roundOnly, only]);
}
