import { type KeyboardEvent, useRef, useState } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { useMessages } from "../../i18n/messages.ts";
import { type AppStore, useAppStore } from "../../state/store.ts";
import { isTextField } from "../isTextField.ts";
import { Lazily } from "../Lazily.tsx";
import { later } from "../later.tsx";
import { part } from "../part.tsx";
import { Controls } from "./Controls.tsx";
import { DateField } from "./DateField.tsx";
import { Headline } from "./Headline.tsx";
import { changeDirection, isChord } from "./keys.ts";
import { type LoadRoles, opensWithRoles, RolesToggle } from "./RolesToggle.tsx";
import { Track } from "./Track.tsx";
import { useLow } from "./useLow.ts";
import { usePlayback } from "./usePlayback.ts";
import { useSize } from "./useSize.ts";
import { useSpan } from "./useSpan.ts";
import { ZoomControls } from "./ZoomControls.tsx";
import "./timeline-tools.css";
import "./timeline.css";
import "./timeline-track.css";
import "./timeline-lanes.css";
import "./timeline-flags.css";
import "./timeline-low.css";

const Announcer = later(() => import("./Announcer.tsx").then(({ Announcer }) => Announcer));

const Roles = part(() => import("./Roles.tsx").then(({ Roles }) => Roles));

interface Props {
  /** Null while they load. */
  readonly milestones: readonly Milestone[] | null;
  /** Without it there is no lane for the roles in international bodies. Keep it stable. */
  readonly loadRoles?: LoadRoles;
}

/** What the button for the roles takes of the headline in a low window, in CSS pixels at the usual size of type. */
const BESIDE_NEWS = 192;

/** How many changes the headline of a width names: they never take more than two lines. */
function namedWithin(width: number): number {
  if (width < 640) return 1;
  return width < 1000 ? 2 : 3;
}

/** The day shown and what changed on it, the ways to move it, and the whole of history as a track to move it on. */
export function Timeline({ milestones, loadRoles }: Props) {
  const { timeline } = useMessages();
  const store = useAppStore();
  const section = useRef<HTMLElement>(null);
  const { width, rem } = useSize(section);
  const newsWidth = useLow() ? width - BESIDE_NEWS * rem : width;
  const control = useSpan();
  const [hasRoles, setRoles] = useState(() => loadRoles !== undefined && opensWithRoles());
  usePlayback();
  return (
    <section
      ref={section}
      className="timeline"
      aria-label={timeline.label}
      data-folded={hasRoles ? undefined : ""}
      onKeyDown={(event) => takeKey(store, event)}
    >
      <div className="timeline-frame">
        <Headline named={namedWithin(newsWidth)} />
        <Controls />
        <DateField />
        <div className="timeline-side">
          <ZoomControls control={control} />
          {loadRoles && <RolesToggle isOpen={hasRoles} onToggle={() => setRoles(!hasRoles)} />}
        </div>
        <Track milestones={milestones} control={control} />
        {loadRoles && hasRoles && (
          <Lazily quiet>
            <Roles load={loadRoles} control={control} />
          </Lazily>
        )}
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
