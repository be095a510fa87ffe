import { keysOf, type Story } from "../../domain/story.ts";
import type { PresenterMessages } from "../../i18n/en/presenter.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { Order } from "../../state/presenter.ts";
import { useApp } from "../../state/store.ts";

interface Props {
  readonly story: Story;
  readonly step: number;
  readonly isBlank: boolean;
  readonly words: PresenterMessages;
  readonly order: (order: Order) => void;
  readonly goTo: (step: number) => void;
}

/** What moves the stage from the window with the notes. */
export function PresenterControls({ story, step, isBlank, words, order, goTo }: Props) {
  const { language, messages } = useSpeech();
  const keys = keysOf(story);
  return (
    <div className="presenter-controls" role="toolbar" aria-label={words.controls}>
      <button type="button" className="button" aria-disabled={step === 1} onClick={() => order("back")}>
        ← {messages.story.back}
      </button>
      <select
        className="button"
        aria-label={words.goTo}
        value={step}
        onChange={(event) => goTo(Number(event.target.value))}
      >
        {story.scenes.map((scene, i) => (
          <option key={keys[i]} value={i + 1}>
            {i + 1} / {story.scenes.length} {scene.heading[language]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button presenter-main"
        aria-disabled={step === story.scenes.length}
        onClick={() => order("next")}
      >
        {messages.story.next} →
      </button>
      <button type="button" className="button" aria-pressed={isBlank} onClick={() => order("blank")}>
        {words.blank}
      </button>
      <CloseButton name={words.close} />
    </div>
  );
}

function CloseButton({ name }: { readonly name: string }) {
  const setPanel = useApp((s) => s.setPanel);
  const close = () => {
    // A window that was not opened by the stage may not close itself: it becomes a stage.
    if (window.opener === null) setPanel(null);
    else window.close();
  };
  return (
    <button type="button" className="button" onClick={close}>
      {name}
    </button>
  );
}
