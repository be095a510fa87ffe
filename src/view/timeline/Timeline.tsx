import { type KeyboardEvent, useRef } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { useMessages } from "../../i18n/messages.ts";
import { type AppStore, useAppStore } from "../../state/store.ts";
import { Announcer } from "./Announcer.tsx";
import { Controls } from "./Controls.tsx";
import { DateField } from "./DateField.tsx";
import { Headline } from "./Headline.tsx";
import { changeDirection, isChord, isTextField } from "./keys.ts";
import { Track } from "./Track.tsx";
import { usePlayback } from "./usePlayback.ts";
import { useSize } from "./useSize.ts";
import { useSpan } from "./useSpan.ts";
import { ZoomControls } from "./ZoomControls.tsx";
import "./timeline.css";
import "./timeline-track.css";

interface Props {
  /** Null while they load. */
  readonly milestones: readonly Milestone[] | null;
}

/** How many changes the headline of a width names: they never take more than two lines. */
function namedWithin(width: number): number {
  if (width < 640) return 1;
  return width < 1000 ? 2 : 3;
}

/** The day shown and what changed on it, the ways to move it, and the whole of history as a track to move it on. */
export function Timeline({ milestones }: Props) {
  const { timeline } = useMessages();
  const store = useAppStore();
  const section = useRef<HTMLElement>(null);
  const { width } = useSize(section);
  const control = useSpan();
  usePlayback();
  return (
    <section
      ref={section}
      className="timeline"
      aria-label={timeline.label}
      onKeyDown={(event) => takeKey(store, event)}
    >
      <div className="timeline-frame">
        <Headline named={namedWithin(width)} />
        <Controls />
        <DateField />
        <ZoomControls control={control} />
        <Track milestones={milestones} control={control} />
      </div>
      <Announcer />
    </section>
  );
}

/** `[` and `]` go to the previous and next change, of the selected country if there is one; Space plays and pauses. */
function takeKey(store: AppStore, event: KeyboardEvent): void {
  const { playing, setPlaying, stepToChange, selection } = store.getState();
  const direction = isTextField(event.target) ? null : changeDirection(event);
  if (direction !== null) stepToChange(direction, selection[0]);
  else if (event.key === " " && !isChord(event) && !takesSpace(event.target)) setPlaying(!playing);
  else return;
  event.preventDefault();
}

/** Whether Space already means something where it was pressed. */
function takesSpace(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest("button, summary, select, a, input:not([type=range])") !== null
  );
}
