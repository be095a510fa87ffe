import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { formatDay } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { type Entry, readEntry } from "./date-entry.ts";
import { followAtPace } from "./pace.ts";

/** How long it stays said what was wrong with a date that is gone from the field. */
const SAID_MS = 10_000;

/** The day as a native date field. Goes there as soon as what was typed is a day; says so when it is none. */
export function DateField() {
  const store = useAppStore();
  const { messages, formats } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [fault, setFault] = useState<Entry["kind"]>("day");
  // Whether the field went back to the day shown: then nothing in it is wrong any more.
  const [isReset, setReset] = useState(false);
  const { start, end } = useApp((s) => s.atlas.dataset);

  useEffect(() => {
    if (!isReset) return;
    const timer = setTimeout(() => setFault("day"), SAID_MS);
    return () => clearTimeout(timer);
  }, [isReset]);

  // Written from outside: the field never renders again just because the day moved. A browser lays out its parts
  // with every value, which no running date waits for.
  useLayoutEffect(() => {
    const show = () => {
      const [input, text] = [field.current, formatDay(store.getState().day)];
      if (input && input.value !== text) input.value = text;
    };
    show();
    return followAtPace(store, () => {
      setFault("day");
      show();
    });
  }, [store]);

  // While a date is being typed its year passes through 0002, 0020, 0202: nothing is said until it is done.
  const take = (isDone: boolean) => {
    const entry = readEntry(field.current?.value ?? "", start, end);
    setReset(false);
    if (entry.kind === "day") store.getState().setDay(entry.day);
    if (entry.kind === "day" || isDone) setFault(entry.kind);
  };

  return (
    <div className="timeline-date-entry">
      <input
        ref={field}
        className="timeline-date-field"
        type="date"
        min={formatDay(start)}
        max={formatDay(end)}
        aria-label={messages.timeline.dateField}
        title={messages.timeline.dateField}
        aria-invalid={fault !== "day" && !isReset}
        aria-describedby={fault === "day" ? undefined : hint}
        onFocus={() => isReset && setFault("day")}
        onInput={() => take(false)}
        onKeyDown={(event) => event.key === "Enter" && take(true)}
        onBlur={() => {
          take(true);
          // The field goes back to the day shown; what was wrong stays said for a while, though nothing is any more.
          if (field.current) field.current.value = formatDay(store.getState().day);
          setReset(true);
        }}
      />
      <p id={hint} className="timeline-date-fault" role="alert">
        {fault === "not-a-date" && messages.timeline.notADate}
        {fault === "out-of-range" &&
          messages.timeline.outOfRange(formats.date(exactly(start)), formats.date(exactly(end)))}
      </p>
    </div>
  );
}
