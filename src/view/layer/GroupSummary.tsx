import { useMemo } from "react";
import type { Day } from "../../domain/day.ts";
import { type Scope, summaryOf } from "../../domain/filter.ts";
import { nameOn } from "../../domain/names.ts";
import { exactly } from "../../i18n/format.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { type AppState, useApp } from "../../state/store.ts";

/** How the members of the chosen groups stand on the day shown, in one sentence; what is counted apart is named. */
export function GroupSummary() {
  const speech = useSpeech();
  const groups = useApp((s) => s.groups);
  const match = useApp((s) => s.match);
  const scope = useMemo(() => ({ groups, match }), [groups, match]);
  const text = useApp((s) => summaryText(s, scope, speech, s.day));
  const complete = useApp((s) => completeText(s, scope, speech));
  if (groups.length === 0) return null;
  return (
    <>
      <p className="legend-among" hidden>
        {namesOf(scope, speech.messages)}
      </p>
      <p>{text}</p>
      {complete !== null && <p className="legend-scope">{complete}</p>}
    </>
  );
}

/** "ASEAN and BRICS", as the sentence begins; the stage, which has no room for it, shows the names alone. */
function namesOf({ groups, match }: Scope, { layer, shell }: Speech["messages"]): string {
  return layer.groups.join(
    groups.map((id) => shell.groupNames[id] ?? id),
    match,
  );
}

function summaryText({ atlas }: AppState, scope: Scope, speech: Speech, day: Day): string {
  const { messages, formats, names } = speech;
  const { groups } = messages.layer;
  const { countries, partners, special, apart, hasFocal } = summaryOf(atlas, scope, day);
  const of = namesOf(scope, messages);
  if (countries.length === 0) return groups.empty(of);
  return [
    groups.partners(of, partners.length, countries.length, hasFocal),
    special.length > 0 && groups.special(special.length),
    apart.length > 0 && groups.apart(formats.list(apart.map((code) => nameOn(names, code, day)))),
  ]
    .filter(Boolean)
    .join("; ");
}

/** Past the last complete day: what that day gave, if it gave another number. */
function completeText({ atlas, day }: AppState, scope: Scope, { messages, formats }: Speech): string | null {
  const { completeTo } = atlas.dataset;
  if (scope.groups.length === 0 || day <= completeTo) return null;
  const [now, then] = [day, completeTo].map((own) => summaryOf(atlas, scope, own).partners.length);
  if (now === undefined || then === undefined || now === then) return null;
  return messages.layer.groups.complete(then, formats.date(exactly(completeTo)));
}
