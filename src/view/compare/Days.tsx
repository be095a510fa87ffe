import { useEffect, useId, useRef } from "react";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";

/** The two days, earlier one first, and which of them the map shows. */
export function Days() {
  const { messages, formats } = useSpeech();
  const { compare } = messages;
  const store = useAppStore();
  const day = useApp((s) => s.day);
  const other = useApp((s) => s.compareDay) ?? day;
  const { setDay, setCompareDay } = store.getState();
  const isLater = day >= other;
  const swap = () => {
    setCompareDay(day);
    setDay(other);
  };
  return (
    <>
      <div className="compare-days">
        <DayInput
          label={compare.first}
          day={isLater ? other : day}
          onChange={isLater ? setCompareDay : setDay}
        />
        <DayInput
          label={compare.last}
          day={isLater ? day : other}
          onChange={isLater ? setDay : setCompareDay}
        />
      </div>
      <p className="compare-shown">
        {compare.shown(formats.date(exactly(day)))}{" "}
        <button type="button" className="button" onClick={swap}>
          <span aria-hidden="true">⇄</span> {compare.swap}
        </button>
      </p>
    </>
  );
}

interface InputProps {
  readonly label: string;
  readonly day: Day;
  readonly onChange: (day: Day) => void;
}

/**
 * The browser's own date field. It keeps what is being typed (the year 19 on the way to 1986 is no day of
 * the map), and takes the day of the store again when it is left with one that cannot be taken.
 */
function DayInput({ label, day, onChange }: InputProps) {
  const { messages, formats } = useSpeech();
  const { start, end } = useApp((s) => s.atlas.dataset);
  const input = useRef<HTMLInputElement>(null);
  const [id, hint] = [useId(), useId()];
  const text = formatDay(day);
  const restore = () => {
    if (input.current && input.current.value !== text) input.current.value = text;
  };
  useEffect(restore);
  return (
    <div className="compare-day">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="date"
        className="button compare-input"
        defaultValue={text}
        min={formatDay(start)}
        max={formatDay(end)}
        aria-describedby={hint}
        onChange={(event) => {
          const typed = dayOf(event.target.value);
          if (typed !== null && typed >= start && typed <= end) onChange(typed);
        }}
        onBlur={restore}
      />
      <span id={hint} className="visually-hidden">
        {messages.compare.range(formats.date(exactly(start)), formats.date(exactly(end)))}
      </span>
    </div>
  );
}

function dayOf(text: string): Day | null {
  try {
    return parseDay(text);
  } catch {
    return null;
  }
}
