import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Story } from "../../domain/story.ts";
import type { PresenterMessages } from "../../i18n/en/presenter.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { ORDERS, type Order } from "../../state/presenter.ts";
import { useAppStore } from "../../state/store.ts";
import { isTextField } from "../isTextField.ts";
import type { Loaders } from "../loaders.ts";
import { commandOf } from "../story/keys.ts";
import { Unchecked } from "../story/Unchecked.tsx";
import { Notes } from "./Notes.tsx";
import { PresenterControls } from "./PresenterControls.tsx";
import { ScenePane } from "./ScenePane.tsx";
import { Times } from "./Times.tsx";
import { useFollowing } from "./useFollowing.ts";
import "./presenter.css";

interface Props {
  readonly story: Story;
  /** A step that the story has. */
  readonly step: number;
  readonly loaders: Loaders;
  readonly words: PresenterMessages;
}

/** What the speaker sees while the audience sees the stage: this scene and the next, the notes, the time. */
export function Presenter({ story, step, loaders, words }: Props) {
  const { language } = useSpeech();
  const root = useRef<HTMLElement>(null);
  const { stage, order, goTo } = useFollowing(story, step);
  const onKeyDown = useOrderKeys(order);
  useEffect(() => root.current?.focus(), []);
  const [now, next] = [story.scenes[step - 1], story.scenes[step]];
  const status = stage === null ? words.alone : stage.isBlank ? words.isBlank : words.inStep;
  return (
    <section
      ref={root}
      className="presenter"
      tabIndex={-1}
      aria-label={words.window(story.title[language])}
      onKeyDown={onKeyDown}
    >
      <header className="presenter-bar">
        <h1>{story.title[language]}</h1>
        <Times slug={story.slug} words={words} />
      </header>
      <div className="presenter-scenes">
        {now && <ScenePane title={words.now} scene={now} place={step} loaders={loaders} />}
        {next ? (
          <ScenePane title={words.next} scene={next} place={step + 1} loaders={loaders} />
        ) : (
          <p className="presenter-pane">{words.end}</p>
        )}
      </div>
      <Notes notes={now?.notes[language] ?? ""} words={words} />
      <footer className="presenter-bar">
        <div>
          <p role="status">{stage?.isPlaying ? `${status} ${words.isPlaying}` : status}</p>
          <Unchecked story={story} />
        </div>
        <PresenterControls {...{ story, step, words, order, goTo }} isBlank={stage?.isBlank ?? false} />
      </footer>
    </section>
  );
}

/** The keys and the clicker of the stage, for whoever has this window before them. */
function useOrderKeys(order: (order: Order) => void) {
  const store = useAppStore();
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    const isOnButton = event.target instanceof Element && event.target.closest("button, a") !== null;
    const command = commandOf(event, store.getState().letterKeys, isOnButton);
    const asked = ORDERS.find((name) => name === command);
    if (asked === undefined) return;
    event.preventDefault();
    order(asked);
  };
}
