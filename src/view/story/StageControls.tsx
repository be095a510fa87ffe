import type { MouseEvent } from "react";
import { LANGUAGES } from "../../domain/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Command } from "./keys.ts";

interface Props {
  readonly step: number;
  readonly of: number;
  readonly isPlaying: boolean;
  readonly run: (command: Command) => void;
  /** Hears when a button was pressed with the pointer, so that the keys go on working. */
  readonly onPointerDone: () => void;
}

/** The buttons of the stage. They fade while nobody moves. */
export function StageControls({ step, of, isPlaying, run, onPointerDone }: Props) {
  const { story } = useMessages();
  const press = (command: Command) => (event: MouseEvent) => {
    run(command);
    if (event.detail > 0) onPointerDone();
  };
  const onFullScreen = (event: MouseEvent) => {
    toggleFullScreen();
    if (event.detail > 0) onPointerDone();
  };
  return (
    <div className="stage-controls" role="toolbar" aria-label={story.controls}>
      <Choice name={story.back} sign="←" isOff={step === 1} onPress={press("back")} />
      <span className="stage-count">
        <span className="visually-hidden">{story.step(step, of)}</span>
        <span aria-hidden="true">
          {step} / {of}
        </span>
      </span>
      <Choice name={story.next} sign="→" isOff={step === of} onPress={press("next")} />
      <Choice
        name={isPlaying ? story.pause : story.play}
        sign={isPlaying ? "❙❙" : "▶"}
        onPress={press("auto")}
      />
      <Choice name={story.jump} sign="☰" onPress={press("jump")} />
      <Choice name={story.notes} sign="✎" onPress={press("notes")} />
      <Choice name={story.read} sign="¶" onPress={press("read")} />
      <LanguageChoice onPointerDone={onPointerDone} />
      <Choice name={story.fullScreen} sign="⛶" onPress={onFullScreen} />
      <Choice name={story.leave} sign="✕" onPress={press("leave")} />
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly sign: string;
  readonly isOff?: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

function Choice({ name, sign, isOff = false, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={name}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** Tells the story in the other language, at the same scene. */
function LanguageChoice({ onPointerDone }: Pick<Props, "onPointerDone">) {
  const { shell } = useMessages();
  const language = useApp((s) => s.language);
  const setLanguage = useApp((s) => s.setLanguage);
  const other = LANGUAGES.find((code) => code !== language) ?? language;
  return (
    <button
      type="button"
      className="button"
      lang={other}
      aria-label={`${other.toUpperCase()} – ${shell.languages[other]}`}
      title={shell.languages[other]}
      onClick={(event) => {
        setLanguage(other);
        if (event.detail > 0) onPointerDone();
      }}
    >
      {other.toUpperCase()}
    </button>
  );
}

function toggleFullScreen() {
  const root = document.querySelector(".atlas");
  const done = document.fullscreenElement ? document.exitFullscreen() : root?.requestFullscreen?.();
  // Denied by the browser or the page around: nothing is lost.
  done?.catch(() => undefined);
}
