import { useId } from "react";
import type { Day } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { DayInput } from "../DayInput.tsx";

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
        <DayField
          label={compare.first}
          day={isLater ? other : day}
          onChange={isLater ? setCompareDay : setDay}
        />
        <DayField
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

interface FieldProps {
  readonly label: string;
  readonly day: Day;
  readonly onChange: (day: Day) => void;
}

function DayField({ label, day, onChange }: FieldProps) {
  const { messages, formats } = useSpeech();
  const { start, end } = useApp((s) => s.atlas.dataset);
  const [id, hint] = [useId(), useId()];
  return (
    <div className="compare-day">
      <label htmlFor={id}>{label}</label>
      <DayInput id={id} className="button compare-input" describedBy={hint} day={day} onChange={onChange} />
      <span id={hint} className="visually-hidden">
        {messages.compare.range(formats.date(exactly(start)), formats.date(exactly(end)))}
      </span>
    </div>
  );
}
