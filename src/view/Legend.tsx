import { useMemo } from "react";
import { partiesWithin } from "../domain/filter.ts";
import { buildTallies, type Tallies, type TallyClass, TOLD_CLASSES, tallyOn } from "../domain/tally.ts";
import { useMessages } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import { Lazily } from "./Lazily.tsx";
import { LegendSummary } from "./LegendSummary.tsx";
import { lazyPart } from "./part.tsx";
import { Swatch } from "./Swatch.tsx";
import { useWrittenState, writeText } from "./written.ts";
import "./legend.css";

/** Of a layer besides the tiers; whoever cannot wait for it loads it before. */
export const layerLegend = lazyPart(() =>
  import("./layer/LayerLegend.tsx").then(({ LayerLegend }) => LayerLegend),
);
const LayerLegend = layerLegend.component;

/** The classes of the map with how many states stand in each on the day shown; those of the tiers filter. */
export function Legend() {
  const { shell } = useMessages();
  const isTiers = useApp((s) => s.layer === "tier");
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title" className="visually-hidden">
        {shell.legend}
      </h2>
      {isTiers ? <LegendSummary /> : <LayerName />}
      {isTiers ? (
        <Tiers />
      ) : (
        <Lazily>
          <LayerLegend />
        </Lazily>
      )}
      <Keys ground={isTiers ? "relations" : "none"} />
    </section>
  );
}

/** What the map is coloured by, where it is not the tiers. */
function LayerName() {
  const { layer } = useMessages();
  const name = useApp((s) => s.layer);
  return (
    <div className="legend-summary">
      <p>{layer.name[name]}</p>
      <p className="legend-scope">{layer.hint}</p>
    </div>
  );
}

function Tiers() {
  const { shell } = useMessages();
  const tallies = useScopedTallies();
  return (
    <ul className="legend-entries" aria-label={shell.legendHint}>
      {TOLD_CLASSES.map((name) => (
        <Entry key={name} name={name} tallies={tallies} />
      ))}
    </ul>
  );
}

/** What the colours and patterns say that are no class; what is contested is crossed over any colour, here over one of the map's. */
function Keys({ ground }: { readonly ground: "relations" | "none" }) {
  const { app, shell } = useMessages();
  return (
    <ul className="legend-keys">
      <Key look="focal" label={app.look.focal} />
      <Key look="dependency" label={shell.unruled} />
      <Key look={ground} contested label={shell.contested} />
    </ul>
  );
}

interface EntryProps {
  readonly name: TallyClass;
  readonly tallies: Tallies;
}

function Entry({ name, tallies }: EntryProps) {
  const { app } = useMessages();
  const isChosen = useApp((s) => s.tiers.includes(name));
  const { toggleTier, hoverClass } = useActions();
  const isIdle = useApp((s) => name === "suspended" && tallyOn(tallies, s.day)[name] === 0);
  return (
    <li className="legend-item" hidden={isIdle && !isChosen}>
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
        <Count name={name} tallies={tallies} />
      </button>
    </li>
  );
}

function Count({ name, tallies }: EntryProps) {
  const [ref, count] = useWrittenState<HTMLSpanElement, number>(
    (s) => tallyOn(tallies, s.day)[name],
    writeText,
  );
  return (
    <span className="legend-count">
      <span ref={ref} className="legend-figure">
        {count}
      </span>
    </span>
  );
}

interface KeyProps {
  readonly look: "focal" | "dependency" | "relations" | "none";
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

function useActions() {
  const toggleTier = useApp((s) => s.toggleTier);
  const hoverClass = useApp((s) => s.hoverClass);
  return { toggleTier, hoverClass };
}

/** The tallies of all of history, within the chosen groups if there are any. */
function useScopedTallies(): Tallies {
  const atlas = useApp((s) => s.atlas);
  const groups = useApp((s) => s.groups);
  const match = useApp((s) => s.match);
  return useMemo(
    () => (groups.length === 0 ? atlas.tallies : buildTallies(partiesWithin(atlas, { groups, match }))),
    [atlas, groups, match],
  );
}
