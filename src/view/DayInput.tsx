import { useEffect, useRef } from "react";
import { type Day, formatDay } from "../domain/day.ts";
import { useApp } from "../state/store.ts";
import { readEntry } from "./timeline/date-entry.ts";

interface Props {
  readonly id?: string;
  readonly className?: string;
  readonly describedBy?: string;
  /** The day it holds; null for an empty field. */
  readonly day: Day | null;
  /** Told each day of the timeline that the field comes to hold. */
  readonly onChange: (day: Day) => void;
  /** Where the field may be empty: told when it was emptied. */
  readonly onEmpty?: () => void;
}

/**
 * The browser's own date field for a day of the timeline. What is half typed stays as it is typed (the year 19 on the
 * way to 1986 is no day of the map); left with what cannot be taken, the field holds its day again.
 */
export function DayInput({ id, className, describedBy, day, onChange, onEmpty }: Props) {
  const { start, end } = useApp((s) => s.atlas.dataset);
  const input = useRef<HTMLInputElement>(null);
  const text = day === null ? "" : formatDay(day);
  // Not rendered by React, which would write the field anew, and lose what is half typed, whenever anything renders.
  useEffect(() => show(input.current, text), [text]);
  const take = ({ value, validity }: HTMLInputElement) => {
    const entry = readEntry(value, start, end);
    if (entry.kind === "day") onChange(entry.day);
    // The value is empty, too, while only a part of a date is typed.
    else if (value === "" && !validity.badInput && day !== null) onEmpty?.();
  };
  return (
    <input
      ref={input}
      id={id}
      type="date"
      className={className}
      defaultValue={text}
      min={formatDay(start)}
      max={formatDay(end)}
      aria-describedby={describedBy}
      onChange={(event) => take(event.target)}
      onBlur={() => show(input.current, text)}
    />
  );
}

function show(input: HTMLInputElement | null, text: string): void {
  if (input && input.value !== text) input.value = text;
}
