import { type FormEvent, useId, useState } from "react";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import { useTakeawayWords } from "../../i18n/takeaway.ts";
import { useApp } from "../../state/store.ts";
import { makeClip, type Scrub } from "./clip.ts";
import type { TakeawayLoaders } from "./make.ts";
import { JobState, useJob, Worded } from "./TakeAway.tsx";
import "./takeaway.css";

interface Props {
  readonly loaders: TakeawayLoaders;
}

/** Makes a clip of the map between two dates. */
export function ClipMaker(props: Props) {
  return (
    <Worded>
      <Form {...props} />
    </Worded>
  );
}

const LENGTHS = [5, 10, 20, 40] as const;

function Form({ loaders }: Props) {
  const words = useTakeawayWords();
  const id = useId();
  const [start, end] = [useApp((s) => s.atlas.dataset.start), useApp((s) => s.atlas.dataset.end)];
  const [from, setFrom] = useState(formatDay(start));
  const [to, setTo] = useState(formatDay(end));
  const [seconds, setSeconds] = useState<number>(10);
  const job = useJob(loaders);
  const scrub = scrubOf({ from, to, seconds }, start, end);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (scrub !== null) void job.run((shop) => makeClip(shop, scrub));
  };
  return (
    <form className="takeaway" onSubmit={onSubmit}>
      <p className="takeaway-hint">{words.clipHint}</p>
      <div className="takeaway-fields">
        <DateField
          label={words.from}
          value={from}
          onChange={setFrom}
          faultId={`${id}fault`}
          isFaulty={!scrub}
        />
        <DateField label={words.to} value={to} onChange={setTo} faultId={`${id}fault`} isFaulty={!scrub} />
        <label>
          {words.seconds}
          <select
            className="button"
            value={seconds}
            onChange={({ target }) => setSeconds(Number(target.value))}
          >
            {LENGTHS.map((length) => (
              <option key={length}>{length}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="button" aria-disabled={job.isBusy || scrub === null || undefined}>
          {words.makeClip}
        </button>
      </div>
      <p id={`${id}fault`} className="takeaway-hint">
        {scrub === null && words.notADate(formatDay(start), formatDay(end))}
      </p>
      <JobState {...job} />
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faultId: string;
  readonly isFaulty: boolean;
}

function DateField({ label, value, onChange, faultId, isFaulty }: FieldProps) {
  return (
    <label>
      {label}
      <input
        className="button"
        inputMode="numeric"
        size={10}
        value={value}
        aria-invalid={isFaulty || undefined}
        aria-describedby={faultId}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

interface Written {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

/** What was asked for; null where a date is none, or lies outside of the records. Backwards is a way too. */
export function scrubOf({ from, to, seconds }: Written, start: Day, end: Day): Scrub | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null || first === last) return null;
  const isWithin = [first, last].every((day) => day >= start && day <= end);
  return isWithin ? { from: first, to: last, seconds } : null;
}

function dayOf(text: string): Day | null {
  try {
    return parseDay(text.trim());
  } catch {
    return null;
  }
}
