import { useId } from "react";
import type { Day } from "../../domain/day.ts";
import { DayInput } from "../DayInput.tsx";
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
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}

/** A day of the timeline. */
export function DayField({ day, onDay }: DayProps) {
  const id = useId();
  const { ask } = useTeller().words;
  return (
    <div className="ask-field">
      <label htmlFor={id} className="ledger-label">
        {ask.day}
      </label>
      <DayInput id={id} className="button" day={day} onChange={onDay} />
    </div>
  );
}
