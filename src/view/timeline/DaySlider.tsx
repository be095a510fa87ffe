import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { Day } from "../../domain/day.ts";
import { TALLY_CLASSES, tallyOn } from "../../domain/tally.ts";
import { exactly } from "../../i18n/format.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { type AppState, useApp, useAppStore } from "../../state/store.ts";
import { dayForKey } from "./keys.ts";
import { followAtPace } from "./pace.ts";

/** The classes that the slider counts aloud, closest first. */
const COUNTED = TALLY_CLASSES.filter((name) => name !== "none").reverse();

/**
 * The slider itself: over all days whatever the track shows, for keys, for those who listen, and for whoever
 * moves it by `input` events. Pointers go to the track below it, once its gestures have come.
 */
export function DaySlider({ slider }: { readonly slider: RefObject<HTMLInputElement | null> }) {
  const store = useAppStore();
  const speech = useSpeech();
  const { start, end } = useApp((s) => s.atlas.dataset);

  // Written from outside: rendered by React, an input has its type and name set anew with every day.
  useLayoutEffect(() => {
    const move = () => slider.current && moveTo(slider.current, store.getState().day);
    const say = () => slider.current && sayDay(slider.current, store.getState(), speech);
    move();
    say();
    const ends = [
      store.subscribe((state, before) => state.day !== before.day && move()),
      followAtPace(store, say),
    ];
    return () => ends.forEach((end) => void end());
  }, [slider, store, speech]);

  // React hears an input event only if it did not see the value being set; this hears every one.
  useEffect(() => {
    const input = slider.current;
    const onInput = () => input && store.getState().setDay(input.valueAsNumber);
    input?.addEventListener("input", onInput);
    return () => input?.removeEventListener("input", onInput);
  }, [slider, store]);

  return (
    <input
      ref={slider}
      className="timeline-slider"
      type="range"
      min={start}
      max={end}
      step={1}
      aria-label={speech.messages.timeline.slider}
      onKeyDown={(event) => {
        const wanted = dayForKey(event, store.getState().day, start, end);
        if (wanted === null) return;
        event.preventDefault();
        store.getState().setDay(wanted);
        // Whoever listens hears the value as soon as the key is handled.
        if (!event.repeat) sayDay(event.currentTarget, store.getState(), speech);
      }}
    />
  );
}

function moveTo(input: HTMLInputElement, day: Day): void {
  const value = String(day);
  // Where the day came from the slider itself it stands there already, and a value is read and rounded when it is set.
  if (input.value !== value) input.value = value;
}

function sayDay(input: HTMLInputElement, { atlas, day }: AppState, { messages, formats }: Speech): void {
  const tally = tallyOn(atlas.tallies, day);
  const counts = COUNTED.filter((name) => tally[name] > 0).map((name) =>
    messages.timeline.tally[name](tally[name]),
  );
  input.setAttribute(
    "aria-valuetext",
    messages.timeline.spoken(formats.date(exactly(day)), formats.list(counts)),
  );
}
