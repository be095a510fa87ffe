import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../../i18n/messages.ts";
import { restAfter } from "../../state/rest.ts";
import { useAppStore } from "../../state/store.ts";
import { announcement } from "./announcement.ts";

/** How long the date must rest before it is spoken of. */
const REST_MS = 500;

/**
 * Tells those who listen what the reader's last step brought, once the date rests; never while
 * it is dragged or playing.
 */
export function Announcer() {
  const store = useAppStore();
  const speech = useSpeech();
  const [text, setText] = useState("");
  const latest = useRef(speech);
  useEffect(() => {
    latest.current = speech;
  }, [speech]);
  useEffect(() => {
    let last = store.getState().day;
    const speak = () => {
      const { atlas, day } = store.getState();
      if (day === last) return;
      setText(announcement(atlas, latest.current, last, day));
      last = day;
    };
    const rest = restAfter(REST_MS, speak);
    const unsubscribe = store.subscribe((state, before) => {
      if (state.day === before.day && state.mover === before.mover && state.playing === before.playing)
        return;
      if (state.mover === "drag" || state.playing) rest.cancel();
      else rest.stir();
    });
    return () => {
      rest.cancel();
      unsubscribe();
    };
  }, [store]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
