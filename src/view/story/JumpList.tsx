import { useEffect, useRef } from "react";
import { keysOf, type Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import "./jump-list.css";

interface Props {
  readonly story: Story;
  readonly step: number;
  readonly onChoose: (step: number) => void;
  readonly onClose: () => void;
}

/** All scenes by their headings, to jump to one, and the keys of the stage below them. */
export function JumpList({ story, step, onChoose, onClose }: Props) {
  const { language, messages } = useSpeech();
  const keys = keysOf(story);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="stage-jump" aria-labelledby="stage-jump-title" onClose={onClose}>
      <h2 id="stage-jump-title">{messages.story.jump}</h2>
      <ol>
        {story.scenes.map((scene, i) => (
          <li key={keys[i]}>
            <button
              type="button"
              aria-current={i + 1 === step ? "step" : undefined}
              onClick={() => {
                onChoose(i + 1);
                dialog.current?.close();
              }}
            >
              <span>{i + 1}</span> {scene.heading[language]}
            </button>
          </li>
        ))}
      </ol>
      <dl className="stage-keys">
        {messages.story.keys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {messages.app.close}
      </button>
    </dialog>
  );
}
