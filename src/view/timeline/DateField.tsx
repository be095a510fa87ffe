import { useId, useLayoutEffect, useRef, useState } from "react";
import { formatDay } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { type Entry, readEntry } from "./date-entry.ts";

/** The day as a native date field. Goes there as soon as what was typed is a day; says so when it is none. */
export function DateField() {
  const store = useAppStore();
  const { messages, formats } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [fault, setFault] = useState<Entry["kind"]>("day");
  const { start, end } = useApp((s) => s.atlas.dataset);

  // Written from outside: the field never renders again just because the day moved.
  useLayoutEffect(() => {
    const show = () => {
      const [input, text] = [field.current, formatDay(store.getState().day)];
      if (input && input.value !== text) input.value = text;
    };
    show();
    return store.subscribe((state, before) => {
      if (state.day === before.day) return;
      setFault("day");
      show();
    });
  }, [store]);

  // While a date is being typed its year passes through 0002, 0020, 0202: nothing is said until it is done.
  const take = (isDone: boolean) => {
    const entry = readEntry(field.current?.value ?? "", start, end);
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
        aria-invalid={fault !== "day"}
        aria-describedby={fault === "day" ? undefined : hint}
        onInput={() => take(false)}
        onKeyDown={(event) => event.key === "Enter" && take(true)}
        onBlur={() => {
          take(true);
          // The field goes back to the day shown; what was wrong stays said, though the field is right again.
          if (field.current) field.current.value = formatDay(store.getState().day);
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
