import { useEffect, useEffectEvent } from "react";
import type { Story } from "../../domain/story.ts";
import type { Order, PresenterMessage } from "../../state/presenter.ts";
import { useLine } from "./useLine.ts";

interface Stage {
  readonly step: number;
  readonly isBlank: boolean;
  readonly isPlaying: boolean;
  readonly run: (order: Order) => void;
  readonly goTo: (step: number) => void;
}

const ENDS = { last: { what: "bye" } } as const;

/** Tells the window with the notes where the stage is, and does what is asked there. */
export function useStageLine(story: Story, { step, isBlank, isPlaying, run, goTo }: Stage): void {
  const hear = (message: PresenterMessage) => {
    if (message.what === "order") run(message.order);
    else if (message.what === "go") goTo(message.step);
    else if (message.what !== "hello") return;
    // Also when nothing came of it: whoever asked knows that it was heard.
    send({ what: "at", step, isBlank, isPlaying });
  };
  const send = useLine(story, hear, ENDS);
  const tell = useEffectEvent(() => send({ what: "at", step, isBlank, isPlaying }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it tells whenever one of these changes
  useEffect(() => tell(), [story, step, isBlank, isPlaying]);
}
