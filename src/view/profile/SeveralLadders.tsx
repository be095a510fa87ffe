import { memo, useId, useMemo, useRef } from "react";
import type { Code } from "../../domain/country.ts";
import { type Ladder, ladderOf } from "../../domain/ladder.ts";
import type { Tier } from "../../domain/tier.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";
import { useSize } from "../timeline/useSize.ts";
import { DayLine, LadderAxis } from "./LadderAxis.tsx";
import { LadderBars, Patterns } from "./LadderBars.tsx";
import { captionsOf, stretchOf } from "./LadderChart.tsx";
import { rowsHeight, rowsOf, rowTop, timeScale } from "./ladder-layout.ts";
import "./ladder.css";

const ROW = 12;
const BAR = 8;
const NAME = 24;
const GAP = 12;
const AXIS = 24;

interface Strip {
  readonly code: Code;
  readonly name: string;
  readonly ladder: Ladder;
}

/** The ladders of several countries, one above the other on one axis. */
export const SeveralLadders = memo(
  function SeveralLadders({ codes }: { readonly codes: readonly Code[] }) {
    const speech = useSpeech();
    const words = useProfileWords();
    const atlas = useApp((s) => s.atlas);
    const { names, formats, messages } = speech;
    const key = codes.join();
    const strips = useMemo(
      () =>
        (key.split(",") as Code[]).map((code): Strip => {
          return { code, name: names.get(code)?.name ?? code, ladder: ladderOf(atlas, code) };
        }),
      [key, names, atlas],
    );
    const rows = rowsOf(strips.map(({ ladder }) => ladder));
    const spoken = strips.map(({ code, name, ladder }) => {
      const stretches = ladder.map((rung) => stretchOf(rung, code, atlas.dataset.end, words, speech));
      return words.ladder.borne(name, stretches.length === 0 ? words.several.none : stretches.join("; "));
    });
    const chart = words.several.chart(formats.list(strips.map(({ name }) => messages.summary.named(name))));
    const captions = strips.flatMap(({ code, ladder }) => captionsOf(ladder, code, words, names));
    return (
      <figure className="ladder">
        <Drawing strips={strips} rows={rows} label={`${chart}. ${spoken.join(". ")}.`} />
        <ul className="several-key">
          {rows.map((tier) => (
            <li key={tier}>
              <Swatch look={tier} />
              {messages.app.shortTier[tier]}
            </li>
          ))}
        </ul>
        <figcaption className="profile-line">{[...new Set(captions)].join(" ")}</figcaption>
      </figure>
    );
  },
  (a, b) => a.codes.join() === b.codes.join(),
);

interface DrawingProps {
  readonly strips: readonly Strip[];
  readonly rows: readonly Tier[];
  readonly label: string;
}

function Drawing({ strips, rows, label }: DrawingProps) {
  const { start, end } = useApp((s) => s.atlas.dataset);
  const box = useRef<HTMLDivElement>(null);
  const { width, rem } = useSize(box);
  const patterns = useId();
  const strip = NAME * rem + rowsHeight(rows, ROW) + GAP;
  const height = strips.length * strip + AXIS * rem;
  const x = useMemo(() => timeScale(start, end, width), [start, end, width]);
  const y = (tier: Tier) => NAME * rem + rowTop(rows, tier, ROW);
  return (
    <div ref={box}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Patterns id={patterns} />
        <LadderAxis start={start} end={end} width={width} height={height} x={x} />
        {strips.map(({ code, name, ladder }, i) => (
          <g key={code} transform={`translate(0,${i * strip})`}>
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
            <text className="ladder-name" x="2" y={16 * rem}>
              {name}
            </text>
          </g>
        ))}
        <DayLine height={height} x={x} />
      </svg>
    </div>
  );
}
