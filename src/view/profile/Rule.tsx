import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { AtlasEvent } from "../../domain/event.ts";
import { type ForeignRule, foreignRuleOf } from "../../domain/ladder-rule.ts";
import { nameOn } from "../../domain/names.ts";
import type { ProfileMessages } from "../../i18n/en/profile.ts";
import { exactly } from "../../i18n/format.ts";
import { type Messages, useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { CountryLinks } from "./CountryLinks.tsx";
import { GoButton } from "./GoButton.tsx";
import { rulerLabel } from "./SituationWords.tsx";

/** Whose the country was before, and what happened meanwhile between them and Viet Nam. */
export const Rule = memo(function Rule({ code }: { readonly code: Code }) {
  const { rule } = useProfileWords();
  const atlas = useApp((s) => s.atlas);
  const times = useMemo(() => foreignRuleOf(atlas, code), [atlas, code]);
  if (times.length === 0) return null;
  return (
    <section>
      <h3>{rule.title}</h3>
      <ul className="profile-rows">
        {times.map((time) => (
          <Time key={`${time.from} ${time.holder}`} time={time} code={code} />
        ))}
      </ul>
    </section>
  );
});

function Time({ time, code }: { readonly time: ForeignRule; readonly code: Code }) {
  const { formats, names } = useSpeech();
  const profile = useProfileWords();
  const start = useApp((s) => s.atlas.dataset.start);
  const end = useApp((s) => s.atlas.dataset.end);
  const { holder, status, rulers, from, to, events } = time;
  const words = profile.status[status];
  return (
    <li>
      <p>
        <strong>{holder === code ? words : profile.rule.within(nameOn(names, holder, from), words)}</strong>
        {" · "}
        {profile.rule.span(
          from > start ? formats.date(exactly(from)) : null,
          to <= end ? formats.date(exactly(to)) : null,
        )}
      </p>
      {rulers.length > 0 && (
        <p className="profile-line">
          {rulerLabel(status, profile)} <CountryLinks codes={rulers} />
        </p>
      )}
      {events.length === 0 && <p className="profile-line">{profile.rule.none}</p>}
      <ul>
        {events.map((event) => (
          <Step key={`${event.day} ${event.code} ${event.kind}`} event={event} />
        ))}
      </ul>
    </li>
  );
}

function Step({ event }: { readonly event: AtlasEvent }) {
  const { messages, formats, names } = useSpeech();
  const profile = useProfileWords();
  const date = formats.date(event);
  const what = profile.rule.step(nameOn(names, event.code, event.day), stepWords(event, profile, messages));
  return (
    <li className="history-date">
      <GoButton words={date} label={profile.goTo(date, what)} to={event} />
      <span>{what}</span>
    </li>
  );
}

function stepWords(event: AtlasEvent, profile: ProfileMessages, { app }: Messages): string {
  if (event.kind === "severed") return profile.event.severance;
  if (event.kind === "tier") return app.tier[event.to];
  return profile.event.resumed;
}
