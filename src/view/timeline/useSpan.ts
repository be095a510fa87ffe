import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useApp, useAppStore } from "../../state/store.ts";
import { following, type Span } from "./span.ts";

/** The span of the track, which follows the day when that leaves it; `span()` is always the newest. */
export interface SpanControl {
  readonly shown: Span;
  readonly whole: Span;
  readonly span: () => Span;
  readonly show: (span: Span) => void;
}

/** The span that the track shows: the whole at first. Renders again only when it changes, never with the day. */
export function useSpan(): SpanControl {
  const store = useAppStore();
  const { start, end } = useApp((s) => s.atlas.dataset);
  // The last day is a day long too.
  const whole = useMemo(() => ({ from: start, to: end + 1 }), [start, end]);
  const [shown, setShown] = useState<Span>(whole);
  const latest = useRef(shown);
  const span = useCallback(() => latest.current, []);
  const show = useCallback((next: Span) => {
    if (next === latest.current) return;
    latest.current = next;
    setShown(next);
  }, []);
  useEffect(
    () =>
      store.subscribe(({ day, mover }, before) => {
        // What is looked at elsewhere on the track stays, whatever else happens.
        if (day !== before.day) show(following(latest.current, day, mover, whole));
      }),
    [store, show, whole],
  );
  return useMemo(() => ({ shown, whole, span, show }), [shown, whole, span, show]);
}
