import { useMemo, useRef } from "react";
import { type Day, parseDay } from "../../domain/day.ts";
import { eraOf } from "../../domain/era.ts";
import { neighbourDay } from "../../domain/event.ts";
import { exactly, type Formats } from "../../i18n/format.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useWrittenState, writeText } from "../written.ts";
import { usePacedDay } from "./pace.ts";
import { eventsOn, tellAll } from "./telling.ts";

/**
 * The day shown, large, and beside it what changed on it, so many changes by name; the names follow a running date
 * at a pace that can be read. Nothing else of the timeline moves with the day but the handle.
 */
export function Headline({ named }: { readonly named: number }) {
  return (
    <div className="timeline-headline">
      <DateText />
      <WhatChanged named={named} />
    </div>
  );
}

/** The room of the longest date is kept for every date, so that nothing beside it moves. */
function DateText() {
  const { formats } = useSpeech();
  const room = useMemo(() => longestDate(formats), [formats]);
  const [ref, day] = useWrittenState<HTMLSpanElement, Day>(
    (s) => s.day,
    (own, now) => writeText(own, formats.date(exactly(now))),
  );
  return (
    <p className="timeline-date" data-room={room}>
      <span ref={ref} className="timeline-date-text">
        {formats.date(exactly(day))}
      </span>
    </p>
  );
}

/** The day of each month of a year whose date is the longest; digits are all of one width. */
function longestDate(formats: Formats): string {
  const dates = MONTHS.map((month) => formats.date(exactly(parseDay(`2000-${month}-30`))));
  return dates.reduce((longest, date) => (date.length > longest.length ? date : longest), "");
}

const MONTHS = ["01", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];

/** What changed on the day; if nothing did, the era, and softer the nearest change before. */
function WhatChanged({ named }: { readonly named: number }) {
  const speech = useSpeech();
  const { timeline } = speech.messages;
  const atlas = useApp((s) => s.atlas);
  const day = usePacedDay();
  const told = tellAll(atlas, eventsOn(atlas, day), speech);
  const earlier = told.length > 0 ? null : neighbourDay(atlas.events, day, -1);
  // One element for both, which cuts off what is too long: another one would have the layers put together anew.
  return (
    <div className={`timeline-news ${told.length > 0 ? "timeline-changes" : "timeline-quiet"}`}>
      {told.length > 0 ? (
        <News day={day} told={told} named={named} />
      ) : (
        <>
          <span className="timeline-era">{timeline.era[eraOf(day)]}</span>
          <Completeness />
          {earlier !== null && <LastChange day={earlier} />}
        </>
      )}
    </div>
  );
}

interface NewsProps {
  readonly day: Day;
  readonly told: readonly string[];
  readonly named: number;
}

function News({ day, told, named }: NewsProps) {
  const shown = told.slice(0, named);
  return (
    <>
      {shown.map((text, i) => (
        <span key={text}>
          {text}
          {i < shown.length - 1 && <span className="timeline-dot"> · </span>}
        </span>
      ))}{" "}
      {shown.length < told.length && (
        <AllNews key={day} day={day} told={told} rest={told.length - shown.length} />
      )}{" "}
      <Completeness />
    </>
  );
}

interface AllProps {
  readonly day: Day;
  readonly told: readonly string[];
  readonly rest: number;
}

/** A button for the changes that did not fit, and the list of all of them. */
function AllNews({ day, told, rest }: AllProps) {
  const { messages, formats } = useSpeech();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute("open");
  return (
    <details
      ref={details}
      className="timeline-all"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
    >
      <summary className="timeline-more">{messages.timeline.more(rest)}</summary>
      <ul className="timeline-list" aria-label={messages.timeline.moreChanges(formats.date(exactly(day)))}>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

function LastChange({ day }: { readonly day: Day }) {
  const speech = useSpeech();
  const { messages, formats } = speech;
  const atlas = useApp((s) => s.atlas);
  const events = eventsOn(atlas, day);
  const [first = "", ...rest] = tellAll(atlas, events, speech);
  // What is known by the month or year only says its own date.
  const dated = events[0]?.precision !== "day";
  const what = rest.length > 0 ? `${first} ${messages.timeline.more(rest.length)}` : first;
  return (
    <span className="timeline-earlier">
      {dated
        ? messages.timeline.lastChangeUndated(what)
        : messages.timeline.lastChange(formats.shortDate(exactly(day)), what)}
    </span>
  );
}

function Completeness() {
  const { timeline } = useMessages();
  const { formats } = useSpeech();
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const isBeyond = useApp((s) => s.day > s.atlas.dataset.completeTo);
  if (!isBeyond) return null;
  return (
    <span className="timeline-complete">{timeline.completeTo(formats.shortDate(exactly(completeTo)))}</span>
  );
}
