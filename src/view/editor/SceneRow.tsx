import { type KeyboardEvent, useId } from "react";
import type { Story } from "../../domain/story.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { viewOfScene } from "../story/scene-view.ts";
import { useEditor } from "./context.ts";
import { SceneForm } from "./SceneForm.tsx";
import type { Grip } from "./useDrag.ts";

interface Props {
  readonly story: Story;
  readonly at: number;
  readonly isOpen: boolean;
  readonly isDropAbove: boolean;
  readonly onToggle: () => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onGone: () => void;
  readonly grip: Grip;
}

/** A scene in the list: a handle to move it, its heading and day, and below them the form when it is open. */
export function SceneRow({ story, at, isOpen, isDropAbove, onToggle, onMove, onGone, grip }: Props) {
  const { words } = useEditor();
  const { language, formats } = useSpeech();
  const id = useId();
  const scene = story.scenes[at];
  const day = useApp((s) => (scene ? viewOfScene(scene, s).day : s.day));
  if (scene === undefined) return null;
  const heading = scene.heading[language] || scene.heading.en || scene.heading.vi || words.scene(at + 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(at, at + by);
  };
  return (
    <li className="editor-scene" data-drop={isDropAbove ? "" : undefined}>
      <div className="editor-scene-bar">
        <button
          type="button"
          className="button editor-grip"
          data-grip=""
          aria-label={words.drag(at + 1, story.scenes.length)}
          title={words.drag(at + 1, story.scenes.length)}
          onKeyDown={onKeyDown}
          {...grip}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <button
          type="button"
          className="editor-scene-name"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span>
            <span className="visually-hidden">{words.edit}</span> {at + 1}. {heading}{" "}
          </span>
          <span className="editor-soft">{formats.shortDate(exactly(day))}</span>
        </button>
      </div>
      {isOpen && (
        <div id={id} className="editor-group">
          <SceneForm story={story} scene={scene} at={at} onMove={onMove} onGone={onGone} />
        </div>
      )}
    </li>
  );
}
