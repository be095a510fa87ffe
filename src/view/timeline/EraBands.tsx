import { type Day, dayAfter } from "../../domain/day.ts";
import { ERAS, type EraId } from "../../domain/era.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { textWidth } from "./axis.ts";
import type { Lanes } from "./lanes.ts";
import { limitOf } from "./limit.ts";
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
  const { era } = useSpeech().messages.timeline;
  const { completeTo, end } = useApp((s) => s.atlas.dataset);
  const limit = limitOf(span, width, completeTo);
  const bands = bandsWithin(span, width, end);
  const named = bands.map((band) => {
    const room = Math.min(band.right, limit) - band.left - 2 * PADDING;
    return { ...band, text: fitting([era[band.id]], room, rem) };
  });
  const taken = named.reduce((x, { left, text }) => (text ? left + PADDING + textWidth(text, rem) : x), 0);
  const { y, h } = lanes.eras;
  return (
    <g className="timeline-eras" transform={`translate(0,${y})`}>
      {named.map(({ id, left, right, isEven, text }) => (
        <g key={id}>
          {left > 0 && <path d={`M${Math.round(left) + 0.5},0V${lanes.axis.y - y}`} />}
          <rect
            className={isEven ? "timeline-era-even" : undefined}
            x={left}
            width={right - left}
            height={h}
          />
          {text && (
            <text x={left + PADDING} y={h - 5}>
              {text}
            </text>
          )}
        </g>
      ))}
      <CoverageText {...{ span, width, rem, limit, taken }} y={h - 5} />
    </g>
  );
}

interface TextProps extends Omit<Props, "lanes"> {
  readonly limit: number;
  /** How far the names of eras reach. */
  readonly taken: number;
  readonly y: number;
}

/** On the near side of the limit to when the records are complete, on the far side that they are thin. */
function CoverageText({ span, width, rem, limit, taken, y }: TextProps) {
  const { messages, formats } = useSpeech();
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const { timeline } = messages;
  const date = exactly(completeTo);
  const texts = [timeline.completeTo(formats.date(date)), timeline.completeToShort(formats.shortDate(date))];
  const isInside = completeTo >= span.from && limit < width;
  const complete = isInside ? fitting(texts, limit - taken - 3 * PADDING, rem) : undefined;
  const thin = fitting([timeline.thinAfter], width - limit - 2 * PADDING, rem);
  return (
    <g className="timeline-limit">
      {complete && (
        <text x={limit - PADDING} y={y} textAnchor="end">
          {complete}
        </text>
      )}
      {thin && (
        <text x={limit + PADDING} y={y}>
          {thin}
        </text>
      )}
    </g>
  );
}

interface Band {
  readonly id: EraId;
  readonly left: number;
  readonly right: number;
  readonly isEven: boolean;
}

function bandsWithin(span: Span, width: number, end: Day): readonly Band[] {
  const bands = ERAS.map(({ id, from }, i) => ({
    id,
    left: Math.max(0, xOf(span, width, from)),
    right: Math.min(width, xOf(span, width, ERAS[i + 1]?.from ?? dayAfter(exactly(end)))),
    isEven: i % 2 === 1,
  }));
  return bands.filter(({ left, right }) => left < right);
}
