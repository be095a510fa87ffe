import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { type Day, formatDay } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { type Entry, readEntry } from "./date-entry.ts";
import { followAtPace } from "./pace.ts";

/** How long it stays said what was wrong with a date that is gone from the field. */
const SAID_MS = 10_000;

/** The day as a native date field. Goes there as soon as what was typed is a day; says so when it is none. */
export function DateField() {
  const speech = useSpeech();
  const { dateField } = speech.messages.timeline;
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const { start, end } = useApp((s) => s.atlas.dataset);
  const { fault, isWrong, take, enter, leave } = useEntry(field);
  return (
    <div className="timeline-date-entry">
      <input
        ref={field}
        className="timeline-date-field"
        type="date"
        min={formatDay(start)}
        max={formatDay(end)}
        aria-label={dateField}
        title={dateField}
        aria-invalid={isWrong}
        aria-describedby={fault === "day" ? undefined : hint}
        onFocus={enter}
        onInput={() => take(false)}
        onKeyDown={(event) => event.key === "Enter" && take(true)}
        onBlur={leave}
      />
      <p id={hint} className="timeline-date-fault" role="alert">
        {textOf(fault, speech, start, end)}
      </p>
    </div>
  );
}

/** What is wrong with what was typed. */
function textOf(fault: Entry["kind"], { messages, formats }: Speech, start: Day, end: Day): string | null {
  if (fault === "day") return null;
  const { notADate, outOfRange } = messages.timeline;
  if (fault === "not-a-date") return notADate;
  return outOfRange(formats.date(exactly(start)), formats.date(exactly(end)));
}

type Field = RefObject<HTMLInputElement | null>;

/** What is typed into the field: taken as soon as it is a day, and what is wrong with it said when it is none. */
function useEntry(field: Field) {
  const store = useAppStore();
  const [fault, setFault] = useState<Entry["kind"]>("day");
  // Whether the field went back to the day shown: then nothing in it is wrong any more.
  const [isReset, setReset] = useState(false);
  const { start, end } = useApp((s) => s.atlas.dataset);
  useForgetting(isReset, setFault);
  useDayShown(field, setFault);
  // While a date is being typed its year passes through 0002, 0020, 0202: nothing is said until it is done.
  const isTyped = useRef(false);
  const take = (isDone: boolean) => {
    isTyped.current ||= !isDone;
    const entry = readEntry(field.current?.value ?? "", start, end);
    setReset(false);
    if (entry.kind === "day") store.getState().setDay(entry.day);
    if (entry.kind === "day" || isDone) setFault(entry.kind);
  };
  const enter = () => {
    isTyped.current = false;
    if (isReset) setFault("day");
  };
  const leave = () => {
    // Left as it was found, it holds a day that is past already while time runs on.
    if (isTyped.current) take(true);
    // The field goes back to the day shown; what was wrong stays said for a while, though nothing is any more.
    show(field, store.getState().day);
    setReset(true);
  };
  return { fault, isWrong: fault !== "day" && !isReset, take, enter, leave };
}

type SetFault = (fault: Entry["kind"]) => void;

/** Says no more after a while what was wrong with a date that is gone from the field. */
function useForgetting(isReset: boolean, setFault: SetFault): void {
  useEffect(() => {
    if (!isReset) return;
    const timer = setTimeout(() => setFault("day"), SAID_MS);
    return () => clearTimeout(timer);
  }, [isReset, setFault]);
}

/**
 * Writes the day into the field from outside: it never renders again just because the day moved. A browser lays out
 * its parts with every value, which no running date waits for.
 */
function useDayShown(field: Field, setFault: SetFault): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    show(field, store.getState().day);
    return followAtPace(store, () => {
      setFault("day");
      show(field, store.getState().day);
    });
  }, [field, store, setFault]);
}

function show({ current: input }: Field, day: Day): void {
  const text = formatDay(day);
  if (input && input.value !== text) input.value = text;
}
