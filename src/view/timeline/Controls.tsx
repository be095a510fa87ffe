import { nameOn } from "../../domain/names.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { SPEEDS, type Speed } from "../../state/time.ts";
import { Icon, type IconName } from "./Icon.tsx";

/** Previous and next change, play and pause. */
export function Controls() {
  const { timeline } = useMessages();
  return (
    <fieldset className="timeline-controls">
      <legend className="visually-hidden">{timeline.controls}</legend>
      <ChangeButton direction={-1} />
      <PlayButton />
      <ChangeButton direction={1} />
    </fieldset>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button that shows a drawing and says its name. One that can do nothing now stays in the tab order. */
export function Tool({ icon, name, shortcut, disabled = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="button timeline-tool"
      aria-label={name}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${name} (${shortcut})` : name}
      onClick={() => disabled || onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}

function ChangeButton({ direction }: { readonly direction: -1 | 1 }) {
  const { messages, names } = useSpeech();
  const { timeline } = messages;
  const stepToChange = useApp((s) => s.stepToChange);
  const code = useApp((s) => s.selection[0]);
  const end = useApp((s) => s.atlas.dataset.end);
  const [plain, named] =
    direction < 0
      ? [timeline.previousChange, timeline.previousChangeOf]
      : [timeline.nextChange, timeline.nextChangeOf];
  return (
    <Tool
      icon={direction < 0 ? "previous" : "next"}
      name={code === undefined ? plain : named(nameOn(names, code, end))}
      shortcut={direction < 0 ? "[" : "]"}
      onPress={() => stepToChange(direction, code)}
    />
  );
}

function PlayButton() {
  const { timeline } = useMessages();
  const playing = useApp((s) => s.playing);
  const setPlaying = useApp((s) => s.setPlaying);
  return (
    <Tool
      icon={playing ? "pause" : "play"}
      name={playing ? timeline.pause : timeline.play}
      onPress={() => setPlaying(!playing)}
    />
  );
}

/** In how many seconds all of history plays. */
export function SpeedSelect() {
  const { timeline } = useMessages();
  const speed = useApp((s) => s.speed);
  const setSpeed = useApp((s) => s.setSpeed);
  return (
    <select
      className="timeline-speed"
      aria-label={timeline.speed}
      title={timeline.speed}
      value={speed}
      onChange={(event) => setSpeed(Number(event.target.value) as Speed)}
    >
      {SPEEDS.map((seconds) => (
        <option key={seconds} value={seconds}>
          {timeline.seconds(seconds)}
        </option>
      ))}
    </select>
  );
}
