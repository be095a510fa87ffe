import { type RefObject, useEffect, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useAppStore } from "../../state/store.ts";
import { trackGestures } from "./gestures.ts";
import type { SpanControl } from "./useSpan.ts";

interface Props {
  readonly plot: RefObject<HTMLElement | null>;
  readonly slider: RefObject<HTMLInputElement | null>;
  readonly control: SpanControl;
}

/** Listens to the gestures on the track, and says while one lasts how fine it goes. */
export function Refinement({ plot, slider, control }: Props) {
  const store = useAppStore();
  const { timeline } = useMessages();
  const [factor, setFactor] = useState<number | null>(null);
  const { whole, span, show } = control;
  useEffect(() => {
    if (plot.current === null) return;
    // From here on pointers go to the track; before, and if this never comes, the slider itself takes them.
    plot.current.dataset["gestures"] = "";
    const onGrab = () => slider.current?.focus({ preventScroll: true });
    return trackGestures(plot.current, { store, whole, span, show, onRefine: setFactor, onGrab });
  }, [plot, slider, store, whole, span, show]);
  if (factor === null) return null;
  return (
    <p className="timeline-refinement" data-fine={factor > 1 ? "" : undefined} aria-hidden="true">
      {factor > 1 ? timeline.finer(factor) : timeline.finerHint}
    </p>
  );
}
