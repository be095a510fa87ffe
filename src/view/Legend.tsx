import { partiesOn } from "../domain/atlas.ts";
import { FOCAL } from "../domain/country.ts";
import type { Day } from "../domain/day.ts";
import { membersOn } from "../domain/group.ts";
import { classOf, partnersIn, TALLY_CLASSES, type Tally, type TallyClass, tallyOn } from "../domain/tally.ts";
import { exactly } from "../i18n/format.ts";
import { useMessages, useSpeech } from "../i18n/messages.ts";
import { type AppState, useApp } from "../state/store.ts";
import { Swatch } from "./Swatch.tsx";
import "./legend.css";

/** From the closest tie to none; relations broken off come last. */
const ORDER: readonly TallyClass[] = [...TALLY_CLASSES.slice(0, -1).reverse(), "suspended"];

/** The classes of the map with how many states stand in each on the day shown. Each entry filters. */
export function Legend() {
  const { shell, app } = useMessages();
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title" className="visually-hidden">
        {shell.legend}
      </h2>
      <Summary />
      <ul className="legend-entries" aria-label={shell.legendHint}>
        {ORDER.map((name) => (
          <Entry key={name} name={name} />
        ))}
      </ul>
      <ul className="legend-keys">
        <Key look="focal" label={app.look.focal} />
        <Key look="dependency" label={shell.unruled} />
        <Key look="relations" contested label={shell.contested} />
      </ul>
    </section>
  );
}

function Entry({ name }: { readonly name: TallyClass }) {
  const { app } = useMessages();
  const isChosen = useApp((s) => s.tiers.includes(name));
  const { toggleTier, hoverClass } = useActions();
  const count = useApp((s) => countOf(s, name));
  return (
    <li className="legend-item" hidden={name === "suspended" && count === 0 && !isChosen}>
      <button
        type="button"
        className="legend-entry"
        title={app.tier[name]}
        aria-pressed={isChosen}
        onClick={() => toggleTier(name)}
        onPointerEnter={() => hoverClass(name)}
        onPointerLeave={() => hoverClass(null)}
        onFocus={() => hoverClass(name)}
        onBlur={() => hoverClass(null)}
      >
        <Swatch look={name} />
        <span className="visually-hidden">{app.tier[name]}</span>
        <span aria-hidden="true">{app.shortTier[name]}</span>
        <span className="legend-count">{count}</span>
      </button>
    </li>
  );
}

interface KeyProps {
  readonly look: "focal" | "dependency" | "relations";
  readonly label: string;
  readonly contested?: boolean;
}

function Key({ look, label, contested = false }: KeyProps) {
  return (
    <li className="legend-key">
      <Swatch look={look} contested={contested} />
      {label}
    </li>
  );
}

/** How many stand at comprehensive partnership or higher; past the last complete day, that day's figure beside it. */
function Summary() {
  const { messages, formats, names } = useSpeech();
  const { shell } = messages;
  const count = useApp((s) => partnersIn(currentTally(s)));
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const isComplete = useApp((s) => s.day <= s.atlas.dataset.completeTo);
  const complete = useApp((s) => partnersIn(scopedTally(s, s.atlas.dataset.completeTo)));
  const groups = useApp((s) => s.groups);
  const eu = useApp((s) => s.groups.includes("g20"));
  const nameOf = (id: string) => shell.groupNames[id] ?? names.get(id as never)?.name ?? id;
  return (
    <div className="legend-summary">
      <p>
        {isComplete
          ? shell.partners(count)
          : shell.partnersIncomplete(count, complete, formats.date(exactly(completeTo)))}
      </p>
      {groups.length > 0 && (
        <p className="legend-scope">{shell.inGroups(formats.list(groups.map(nameOf)))}</p>
      )}
      {eu && <p className="legend-scope">{shell.euApart}</p>}
    </div>
  );
}

function useActions() {
  const toggleTier = useApp((s) => s.toggleTier);
  const hoverClass = useApp((s) => s.hoverClass);
  return { toggleTier, hoverClass };
}

const countOf = (state: AppState, name: TallyClass) => currentTally(state)[name];

const currentTally = (state: AppState) => scopedTally(state, state.day);

/** The tally of a day, within the chosen groups if there are any. */
function scopedTally({ atlas, groups }: AppState, day: Day): Tally {
  if (groups.length === 0) return tallyOn(atlas.tallies, day);
  const members = new Set(groups.flatMap((group) => [...membersOn(atlas.dataset, group, day)]));
  members.delete(FOCAL);
  const tally = Object.fromEntries(TALLY_CLASSES.map((name) => [name, 0])) as Record<TallyClass, number>;
  for (const party of partiesOn(atlas, day)) if (members.has(party.code)) tally[classOf(party)] += 1;
  return tally;
}
