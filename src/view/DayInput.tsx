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
  // The value is not React's, which would write it anew, and lose what is half typed, whenever anything renders.
  useEffect(() => show(input.current, text), [text]);
  const take = (field: HTMLInputElement) => {
    const entry = readEntry(field.value, start, end);
    if (entry.kind === "day") onChange(entry.day);
    else if (isEmpty(field) && day !== null) onEmpty?.();
  };
  const leave = (field: HTMLInputElement) => {
    // Emptied part by part, it told of nothing since the first of them.
    if (onEmpty && isEmpty(field) && day !== null) onEmpty();
    else show(field, text);
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
      onBlur={(event) => leave(event.target)}
    />
  );
}

/** Whether nothing at all is typed: the value is empty, too, while a part of a date is. */
const isEmpty = ({ value, validity }: HTMLInputElement) => value === "" && !validity.badInput;

function show(field: HTMLInputElement | null, text: string): void {
  if (field && (field.value !== text || field.validity.badInput)) field.value = text;
}
