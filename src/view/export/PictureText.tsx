import { useMemo } from "react";
import type { Day } from "../../domain/day.ts";
import { partnersIn, tallyOn } from "../../domain/tally.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { useViewTitle } from "../data/useViewTitle.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";
import { measureIn } from "../map/measure.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { flow, type LegendEntry, legendOf } from "./legend.ts";

export const PICTURE_WIDTH = 1200;
/** Where the map begins, below title and date. */
export const MAP_TOP = 84;

const MARGIN = 24;
const ROW = 26;
const PATCH = { width: 22, height: 16 } as const;
const GAP = { inside: 8, between: 22 } as const;

interface Placed extends LegendEntry {
  readonly x: number;
  readonly y: number;
}

/** Everything in a picture that is not the map. */
export interface PictureWords {
  readonly title: string;
  /** Too long for the largest letters. */
  readonly isLong: boolean;
  readonly subtitle: string;
  readonly legend: readonly Placed[];
  readonly creditAt: number;
  readonly height: number;
}

/** The words of the picture, laid out below and above a map of the given height. */
export function usePictureText(mapHeight: number): PictureWords {
  const { messages } = useSpeech();
  const store = useAppStore();
  const active = useActiveLayer();
  const title = useViewTitle();
  const subtitle = useSubtitle();
  const day = useRestedDay();
  const groups = useApp((s) => s.groups);
  const compareDay = useApp((s) => s.compareDay);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read when one of these changes
  return useMemo(() => {
    const entries = legendOf({ ...store.getState(), day }, active, messages);
    const measure = measureIn(document.documentElement);
    const widths = entries.map(({ text }) => PATCH.width + GAP.inside + measure(text, 15));
    const places = flow(widths, PICTURE_WIDTH - 2 * MARGIN, GAP.between);
    const top = MAP_TOP + mapHeight + 20;
    const legend = entries.map((entry, i) => {
      const [x, row] = places[i] ?? [0, 0];
      return { ...entry, x: MARGIN + x, y: top + row * ROW };
    });
    const creditAt = Math.max(...legend.map(({ y }) => y)) + 48;
    const isLong = measure(title, 24) > PICTURE_WIDTH - 2 * MARGIN;
    return { title, isLong, subtitle, legend, creditAt, height: creditAt + 34 };
  }, [store, active, messages, title, subtitle, day, groups, compareDay, mapHeight]);
}

/** What the title leaves open: how many partners, and through which filter the map is looked at. */
function useSubtitle(): string {
  const { messages, formats } = useSpeech();
  const { app, shell, summary } = messages;
  const day = useRestedDay();
  const { dataset, tallies } = useApp((s) => s.atlas);
  const tiers = useApp((s) => s.tiers.map((name) => app.tier[name]).join(", "));
  const groups = useApp((s) =>
    s.groups.length === 0 ? "" : summary[s.match](s.groups.map((id) => shell.groupNames[id] ?? id)),
  );
  const partners = (own: Day) => partnersIn(tallyOn(tallies, own));
  const count =
    day <= dataset.completeTo
      ? shell.partners(partners(day))
      : shell.partnersIncomplete(
          partners(day),
          partners(dataset.completeTo),
          formats.date(exactly(dataset.completeTo)),
          formats.shortDate(exactly(dataset.completeTo)),
        );
  const parts = [groups === "" ? count : shell.inGroups(groups), tiers];
  return parts.filter((part) => part !== "").join(" · ");
}

interface Props {
  readonly text: PictureWords;
  /** CSS pixels for a map unit: patches of the legend are drawn with the patterns of the map. */
  readonly scale: number;
  readonly link: string;
}

/** Title, legend and credit. */
export function PictureText({ text, scale, link }: Props) {
  const { messages } = useSpeech();
  const version = useApp((s) => s.atlas.dataset.version);
  const { title, isLong, subtitle, legend, creditAt } = text;
  return (
    <>
      <text className="picture-title" x={MARGIN} y={42} data-long={isLong ? "" : undefined}>
        {title}
      </text>
      <text className="picture-soft" x={MARGIN} y={68}>
        {subtitle}
      </text>
      <text className="picture-brand" x={PICTURE_WIDTH - MARGIN} y={68}>
        {messages.app.title}
      </text>
      <g className="map-svg">
        {legend.map((entry) => (
          <Entry key={entry.text} entry={entry} scale={scale} />
        ))}
      </g>
      <text className="picture-soft" x={MARGIN} y={creditAt}>
        {messages.shell.credit}
      </text>
      <text className="picture-soft" x={MARGIN} y={creditAt + 20}>
        {`${messages.app.title} ${version} · ${link}`}
      </text>
    </>
  );
}

function Entry({ entry: { text, patch, x, y }, scale }: { readonly entry: Placed; readonly scale: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {patch.kind === "sign" ? (
        <text className="map-sign" x={PATCH.width / 2} y={PATCH.height / 2} dy="0.35em">
          {patch.sign}
        </text>
      ) : (
        <Patch patch={patch} scale={scale} />
      )}
      <text className="picture-entry" x={PATCH.width + GAP.inside} y={PATCH.height / 2} dy="0.35em">
        {text}
      </text>
    </g>
  );
}

/** A piece of the map itself, with the size that the patterns have there. */
function Patch({
  patch,
  scale,
}: {
  readonly patch: Exclude<Placed["patch"], { readonly kind: "sign" }>;
  readonly scale: number;
}) {
  const size = { width: PATCH.width / scale, height: PATCH.height / scale };
  const isContested = patch.kind === "look" && patch.contested;
  return (
    <g transform={`scale(${scale})`}>
      <rect
        className="map-atom"
        data-look={patch.kind === "look" ? patch.look : "none"}
        data-class={patch.kind === "class" ? patch.name : undefined}
        data-moved=""
        {...size}
      />
      {isContested && <rect className="map-contest" {...size} />}
      <rect className="picture-patch" {...size} />
    </g>
  );
}
