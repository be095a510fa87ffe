import { memo, useCallback, useId, useMemo, useRef } from "react";
import type { Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { type Ladder, ladderOf } from "../../domain/ladder.ts";
import { type Names, nameOn } from "../../domain/names.ts";
import type { Tier } from "../../domain/tier.ts";
import type { ProfileMessages } from "../../i18n/en/profile.ts";
import { exactly } from "../../i18n/format.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { useSize } from "../timeline/useSize.ts";
import { DayLine, LadderAxis } from "./LadderAxis.tsx";
import { LadderBars, Patterns } from "./LadderBars.tsx";
import { rowsHeight, rowsOf, rowTop, timeScale } from "./ladder-layout.ts";
import "../swatch.css";
import "./ladder.css";

const ROW = 32;
const BAR = 9;
const AXIS = 24;

/** Relations with one country as steps up and down through time; nothing where there never were any to tell. */
export const LadderChart = memo(function LadderChart({ code }: { readonly code: Code }) {
  const speech = useSpeech();
  const words = useProfileWords();
  const atlas = useApp((s) => s.atlas);
  const ladder = useMemo(() => ladderOf(atlas, code), [atlas, code]);
  const name = speech.names.get(code)?.name ?? code;
  if (ladder.length === 0) return null;
  const spoken = ladder.map((rung) => stretchOf(rung, code, atlas.dataset.end, words, speech));
  return (
    <figure className="ladder">
      <Drawing
        code={code}
        ladder={ladder}
        label={`${words.ladder.chart(speech.messages.summary.named(name))}. ${spoken.join("; ")}.`}
      />
      <figcaption className="profile-line">
        {captionsOf(ladder, code, words, speech.names).join(" ")}
      </figcaption>
    </figure>
  );
});

interface DrawingProps {
  readonly code: Code;
  readonly ladder: Ladder;
  readonly label: string;
}

function Drawing({ code, ladder, label }: DrawingProps) {
  const { app } = useSpeech().messages;
  const { start, end } = useApp((s) => s.atlas.dataset);
  const box = useRef<HTMLDivElement>(null);
  const { width, rem } = useSize(box);
  const patterns = useId();
  const rows = useMemo(() => rowsOf([ladder]), [ladder]);
  const height = rowsHeight(rows, ROW * rem) + AXIS * rem;
  const x = useMemo(() => timeScale(start, end, width), [start, end, width]);
  const y = useCallback((tier: Tier) => rowTop(rows, tier, ROW * rem) + ROW * rem - BAR - 4, [rows, rem]);
  return (
    <div ref={box}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Patterns id={patterns} />
        <LadderAxis start={start} end={end} width={width} height={height} x={x} />
        {rows.map((tier) => (
          <line
            key={tier}
            className="ladder-row"
            data-beside={tier === "special" ? "" : undefined}
            x2={width}
            transform={`translate(0,${y(tier) + BAR / 2})`}
          />
        ))}
        <LadderBars code={code} ladder={ladder} end={end} x={x} y={y} height={BAR} patterns={patterns} />
        <DayLine height={height} x={x} />
        {rows.map((tier) => (
          <text key={tier} className="ladder-tier" x="2" y={y(tier) - 5}>
            {app.shortTier[tier]}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** One stretch in words, with who stood there if it was a predecessor. */
export function stretchOf(
  rung: Ladder[number],
  code: Code,
  end: Day,
  words: ProfileMessages,
  { messages, formats, names }: Speech,
): string {
  const tier = messages.app.tier[rung.suspended ? "suspended" : rung.tier];
  const to = rung.to > end ? null : formats.date(exactly(rung.to));
  const said = words.ladder.stretch(tier, formats.date(rung.from), to);
  return rung.code === code ? said : words.ladder.borne(nameOn(names, rung.code, rung.from.day), said);
}

/** How the chart is read, with as much as there is to explain. */
export function captionsOf(
  ladder: Ladder,
  code: Code,
  words: ProfileMessages,
  names: Names,
): readonly string[] {
  const others = new Set(ladder.flatMap((rung) => (rung.code === code ? [] : [rung.code])));
  const { caption, thin, soft, striped, special } = words.ladder;
  return [
    caption,
    others.size > 0 && thin([...others].map((own) => names.get(own)?.name ?? own).join(", ")),
    ladder.some(({ from }) => from.precision !== "day") && soft,
    ladder.some(({ suspended }) => suspended) && striped,
    ladder.some(({ tier }) => tier === "special") && special,
  ].filter((text) => text !== false);
}
