import { useCallback, useEffect, useRef, useState } from "react";
import { clampStep, type Story } from "../../domain/story.ts";
import type { Order, PresenterMessage } from "../../state/presenter.ts";
import { useApp } from "../../state/store.ts";
import { useLine } from "./useLine.ts";

/** How long the stage may take to answer before it counts as gone. */
const ANSWER_MS = 1_500;

const ENDS = { first: { what: "hello" } } as const;

/** What of the stage the window with the notes knows. */
export interface StageSeen {
  readonly isBlank: boolean;
  readonly isPlaying: boolean;
}

/**
 * Keeps the step that is shown here in step with the stage, and asks it to move. Where no stage is, the
 * orders move what is shown here.
 */
export function useFollowing(story: Story, step: number) {
  const [stage, setStage] = useState<StageSeen | null>(null);
  const setStory = useApp((s) => s.setStory);
  const told = useRef<number | null>(null);
  const patience = usePatience(useCallback(() => setStage(null), []));
  const move = (to: number) => setStory(story.slug, clampStep(to, story));
  const send = useLine(story, hear, ENDS);
  function hear(message: PresenterMessage) {
    if (message.what === "bye") setStage(null);
    if (message.what !== "at") return;
    patience.end();
    told.current = clampStep(message.step, story);
    setStage({ isBlank: message.isBlank, isPlaying: message.isPlaying });
    if (told.current !== step) move(told.current);
  }
  const isSeen = stage !== null;
  useEffect(() => {
    // Back and Forward of this window: the stage goes along.
    if (isSeen && told.current !== step) send({ what: "go", step });
  }, [isSeen, step, send]);
  const ask = (message: PresenterMessage, otherwise: number) => {
    send(message);
    if (isSeen) patience.begin();
    else move(otherwise);
  };
  const order = (order: Order) => ask({ what: "order", order }, placeAfter(order, step, story));
  const goTo = (to: number) => ask({ what: "go", step: to }, to);
  return { stage, order, goTo };
}

/** Gives up when nothing ends the waiting in time. */
function usePatience(giveUp: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const end = () => clearTimeout(timer.current);
  const begin = () => {
    end();
    timer.current = setTimeout(giveUp, ANSWER_MS);
  };
  return { begin, end };
}

function placeAfter(order: Order, step: number, { scenes }: Story): number {
  const places: Partial<Record<Order, number>> = {
    next: step + 1,
    back: step - 1,
    first: 1,
    last: scenes.length,
  };
  return places[order] ?? step;
}
