import { memo, useMemo } from "react";
import { formatDay } from "../../domain/day.ts";
import { covers, type Records, type RoleRecord } from "../../domain/record.ts";
import { partnersIn, tallyOn } from "../../domain/tally.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";
import { Witness } from "./Witness.tsx";

/** The tiers that are told one by one. */
const TOLD = [
  "comprehensive-strategic",
  "strategic",
  "comprehensive",
  "special",
  "relations",
  "suspended",
] as const;

/** How many countries stand where on the day shown; the newest day is not the surest, and the last complete one is told beside it. */
export function Counts() {
  const { messages, formats } = useSpeech();
  const { app } = messages;
  const profile = useProfileWords();
  const tallies = useApp((s) => s.atlas.tallies);
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const tally = useApp((s) => tallyOn(s.atlas.tallies, s.day));
  const isBeyond = useApp((s) => s.day > completeTo);
  const complete = partnersIn(tallyOn(tallies, completeTo));
  return (
    <section>
      <h3>{profile.counts}</h3>
      <p>{profile.countsNow(formats.number(partnersIn(tally)))}</p>
      {isBeyond && (
        <p className="profile-line">
          {profile.countsComplete(formats.number(complete), formats.date(exactly(completeTo)))}
        </p>
      )}
      <dl className="profile-facts profile-facts--counts">
        {TOLD.map((name) => (
          <div key={name}>
            <dt>
              <Swatch look={name} />
              {app.tier[name]}
            </dt>
            <dd>
              <Counted name={name} count={tally[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="profile-line">{profile.countsApart}</p>
    </section>
  );
}

/** A count that opens the ledger at the countries counted; as plain text where its vocabulary has no word for them. */
function Counted({ name, count }: { readonly name: (typeof TOLD)[number]; readonly count: number }) {
  const { messages, formats } = useSpeech();
  const profile = useProfileWords();
  const store = useAppStore();
  const text = formats.number(count);
  if (count === 0 || name === "suspended") return text;
  const open = () => {
    const { day, setAsk, setPanel } = store.getState();
    setAsk(`countries:at.${name}:on.${formatDay(day)}`);
    setPanel("ledger");
  };
  return (
    <button
      type="button"
      className="profile-link"
      aria-label={profile.whichCount(text, messages.app.tier[name])}
      onClick={open}
    >
      {text}
    </button>
  );
}

/** Viet Nam's seats and chairs in international bodies on the day shown. */
export const Roles = memo(function Roles({ records }: { readonly records: Records }) {
  const profile = useProfileWords();
  const { roles } = records;
  const shown = useApp((s) => roles.flatMap((row, i) => (covers(row, s.day) ? [i] : [])).join(" "));
  const rows = useMemo(
    () => (shown === "" ? [] : shown.split(" ").flatMap((i) => roles[Number(i)] ?? [])),
    [roles, shown],
  );
  return (
    <section>
      <h3>{profile.roles}</h3>
      {rows.length === 0 && <p className="profile-line">{profile.noRoles}</p>}
      <ul className="profile-rows">
        {rows.map((row) => (
          <Role key={row.id} row={row} sources={records.sources} />
        ))}
      </ul>
    </section>
  );
});

interface RoleProps {
  readonly row: RoleRecord;
  readonly sources: Records["sources"];
}

function Role({ row, sources }: RoleProps) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  return (
    <li>
      <p>
        <strong>{row.body}</strong> · {row.role}
      </p>
      {row.from && <p className="profile-line">{profile.since(formats.date(row.from))}</p>}
      <Witness witness={row} sources={sources} />
    </li>
  );
}
