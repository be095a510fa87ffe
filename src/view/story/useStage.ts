import { type KeyboardEvent, useCallback, useState } from "react";
import { clampStep, type Story } from "../../domain/story.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { useNotes } from "../presenter/useNotes.ts";
import { type Command, commandOf } from "./keys.ts";
import { useAutoplay } from "./useAutoplay.ts";

/** What the presenter can do, and what of it holds at the moment. */
export function useStage(story: Story, step: number, onLeave: () => void) {
  const setStory = useApp((s) => s.setStory);
  const [isBlank, setBlank] = useState(false);
  const [isJumping, setJumping] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const { here, openOrShow, toggleHere } = useNotes();
  const goTo = useCallback(
    (to: number) => {
      setBlank(false);
      setStory(story.slug, clampStep(to, story));
    },
    [story, setStory],
  );
  const run = useCallback(
    (command: Command) => {
      const commands: Readonly<Record<Command, () => void>> = {
        next: () => goTo(step + 1),
        back: () => goTo(step - 1),
        first: () => goTo(1),
        last: () => goTo(story.scenes.length),
        blank: () => setBlank((was) => !was),
        jump: () => setJumping(true),
        auto: () => setPlaying((was) => !was),
        leave: onLeave,
        read: () => setStory(story.slug),
        notes: openOrShow,
        notesHere: toggleHere,
      };
      commands[command]();
    },
    [goTo, step, story, setStory, onLeave, openOrShow, toggleHere],
  );
  // An unattended screen starts over at the end.
  const onwards = useCallback(
    (from: number) => goTo(from === story.scenes.length ? 1 : from + 1),
    [goTo, story],
  );
  useAutoplay(isPlaying && !isBlank && !isJumping, story.scenes[step - 1]?.seconds ?? 10, step, onwards);
  return { isBlank, isJumping, isPlaying, notesHere: here, run, goTo, setJumping };
}

/** Turns keys into commands; while the list of scenes is open, its own keys hold. */
export function useStageKeys(run: (command: Command) => void, isJumping: boolean) {
  const store = useAppStore();
  return (event: KeyboardEvent) => {
    if (isJumping || event.defaultPrevented) return;
    const isOnButton = event.target instanceof Element && event.target.closest("button, a") !== null;
    const command = commandOf(event, store.getState().letterKeys, isOnButton, isHigherThanWindow());
    if (command === null) return;
    event.preventDefault();
    run(command);
  };
}

/** Whether the window shows only a part of the stage: it is low, or zoomed into. */
function isHigherThanWindow(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}
