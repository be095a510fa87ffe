import { ERAS } from "../../domain/era.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { textWidth } from "./axis.ts";
import type { Lanes } from "./lanes.ts";
import { type Span, xOf } from "./span.ts";

interface Props {
  readonly span: Span;
  readonly width: number;
  readonly rem: number;
  readonly lanes: Lanes;
}

const PADDING = 6;

/** The first of some texts that fits a width; none if none does. */
export function fitting(texts: readonly string[], room: number, rem: number): string | undefined {
  return texts.find((text) => textWidth(text, rem) <= room);
}

/** The eras as bands with their names, as far as these fit, and where the records cease to be complete. */
export function EraBands({ span, width, rem, lanes }: Props) {
  const { messages, formats } = useSpeech();
  const { completeTo, end } = useApp((s) => s.atlas.dataset);
  const { era, completeToShort, completeTo: completeToLong, thinAfter } = messages.timeline;
  const { y, h } = lanes.eras;
  const border = xOf(span, width, completeTo + 1);
  const limit = Math.max(0, Math.min(width, border));
  const eras = ERAS.map(({ id, from }, i) => {
    const left = Math.max(0, xOf(span, width, from));
    const right = Math.min(width, xOf(span, width, ERAS[i + 1]?.from ?? end));
    return { id, left, right, text: fitting([era[id]], Math.min(right, limit) - left - 2 * PADDING, rem) };
  }).filter(({ left, right }) => left < right);
  const used = eras.reduce((x, { left, text }) => (text ? left + 2 * PADDING + textWidth(text, rem) : x), 0);
  const texts = [
    completeToLong(formats.date(exactly(completeTo))),
    completeToShort(formats.shortDate(exactly(completeTo))),
  ];
  const complete =
    border > 0 && border <= width ? fitting(texts, limit - used - 2 * PADDING, rem) : undefined;
  const thin = fitting([thinAfter], width - limit - 2 * PADDING, rem);
  return (
    <g className="timeline-eras" transform={`translate(0,${y})`}>
      {eras.map(({ id, left, right, text }, i) => (
        <g key={id} className={i > 0 ? "timeline-era-band" : undefined}>
          {left > 0 && <path d={`M${Math.round(left) + 0.5},0V${lanes.axis.y - y}`} />}
          <rect x={left} y={0} width={right - left} height={h} />
          {text && (
            <text x={left + PADDING} y={h - 5}>
              {text}
            </text>
          )}
        </g>
      ))}
      {complete && (
        <text className="timeline-limit" x={limit - PADDING} y={h - 5} textAnchor="end">
          {complete}
        </text>
      )}
      {thin && (
        <text className="timeline-limit" x={limit + PADDING} y={h - 5}>
          {thin}
        </text>
      )}
    </g>
  );
}
