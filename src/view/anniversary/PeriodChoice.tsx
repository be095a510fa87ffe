import { useSpeech } from "../../i18n/messages.ts";
import { neighbour, type Period } from "./period.ts";

interface Props {
  readonly period: Period;
  /** The first and the last year there is to choose. */
  readonly years: readonly [first: number, last: number];
  readonly onChange: (period: Period) => void;
}

/** A month and a year, with a step back and a step on. */
export function PeriodChoice({ period, years: [first, last], onChange }: Props) {
  const words = useSpeech().messages.anniversary;
  const step = (by: -1 | 1) => {
    const next = neighbour(period, by);
    if (next.year >= first && next.year <= last) onChange(next);
  };
  return (
    <fieldset className="anniversary-period">
      <legend className="visually-hidden">{words.period}</legend>
      <button type="button" className="button" aria-label={words.previous} onClick={() => step(-1)}>
        ◂
      </button>
      <select
        className="button"
        aria-label={words.month}
        value={period.month ?? ""}
        onChange={(event) => onChange({ ...period, month: Number(event.target.value) || null })}
      >
        <option value="">{words.wholeYear}</option>
        {words.months.map((name, i) => (
          <option key={name} value={i + 1}>
            {name}
          </option>
        ))}
      </select>
      <select
        className="button"
        aria-label={words.year}
        value={period.year}
        onChange={(event) => onChange({ ...period, year: Number(event.target.value) })}
      >
        {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
      <button type="button" className="button" aria-label={words.next} onClick={() => step(1)}>
        ▸
      </button>
    </fieldset>
  );
}
