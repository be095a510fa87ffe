import { useState } from "react";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { useTeller } from "./useTeller.ts";

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few, with its label above. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  return (
    <label className="ask-field">
      <span className="ledger-label">{label}</span>
      <select className="button" value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChecksProps<T extends string> {
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** What is counted besides, as check boxes; the list keeps the order of `all`. */
export function Checks<T extends string>({ all, chosen, onChange }: ChecksProps<T>) {
  const { ask } = useTeller().words;
  return (
    <fieldset className="ask-extras">
      <legend className="ledger-label">{ask.extras}</legend>
      {all.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={(event) =>
              onChange(all.filter((word) => (word === name ? event.target.checked : chosen.includes(word))))
            }
          />
          {ask.extra[name] ?? name}
        </label>
      ))}
    </fieldset>
  );
}

interface DayProps {
  readonly evidence: Evidence;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** A day of the timeline. */
export function DayField({ evidence, day, onDay }: DayProps) {
  const { ask } = useTeller().words;
  const { start, end } = evidence.atlas.dataset;
  const [typed, setTyped] = useState({ text: formatDay(day), day });
  const change = (text: string) => {
    // A half-typed date is no date yet, or lies beyond the timeline: it waits until it is one.
    const next = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : null;
    const isThere = next !== null && next >= start && next <= end;
    setTyped({ text, day: isThere ? next : day });
    if (isThere) onDay(next);
  };
  return (
    <label className="ask-field">
      <span className="ledger-label">{ask.day}</span>
      <input
        type="date"
        className="button"
        value={typed.day === day ? typed.text : formatDay(day)}
        min={formatDay(start)}
        max={formatDay(end)}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
