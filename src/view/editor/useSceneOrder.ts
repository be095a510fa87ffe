import { type RefObject, useEffect, useRef, useState } from "react";
import type { Story } from "../../domain/story.ts";
import { withScene, withSceneMoved } from "../../domain/story-edit.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useAppStore } from "../../state/store.ts";
import { useEditor } from "./context.ts";
import { presentScene } from "./present-view.ts";

/** Adds and moves scenes; says what was done, and keeps the open one open and the focus where the scene went. */
export function useSceneOrder(story: Story, list: RefObject<HTMLElement | null>) {
  const { words, shelf } = useEditor();
  const store = useAppStore();
  const speech = useSpeech();
  const [opened, setOpened] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const focusOn = useFocusOn(list);
  const add = () => {
    shelf.change((now) => withScene(now, presentScene(store.getState(), speech)));
    setOpened(story.scenes.length);
    setSaid(words.added(story.scenes.length + 1));
  };
  const move = (from: number, to: number) => {
    const place = Math.min(story.scenes.length - 1, Math.max(0, to));
    if (place === from) return;
    shelf.change((now) => withSceneMoved(now, from, place));
    setOpened((was) => (was === from ? place : null));
    setSaid(words.moved(from + 1, place + 1));
    focusOn(place);
  };
  const leave = (at: number) => {
    setOpened(null);
    focusOn(Math.max(0, at - 1));
  };
  const toggle = (at: number) => setOpened(opened === at ? null : at);
  return { opened, said, add, move, leave, toggle };
}

/** Brings the focus to the handle of a place once the scene has come there, or to what is above an empty list. */
function useFocusOn(list: RefObject<HTMLElement | null>) {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const grips = list.current?.querySelectorAll<HTMLElement>("[data-grip]") ?? [];
    (grips[wanted.current] ?? list.current?.parentElement?.querySelector("button"))?.focus();
    wanted.current = null;
  });
  return (place: number) => {
    wanted.current = place;
  };
}
