import { useEffect, useEffectEvent, useRef } from "react";
import type { Story } from "../../domain/story.ts";
import { openLine, type PresenterLine, type PresenterMessage } from "../../state/presenter.ts";

/** What is said without being asked: when the line is open, and when it ends. */
interface Ends {
  readonly first?: PresenterMessage;
  readonly last?: PresenterMessage;
}

/** Keeps a line open as long as the story is told here, and returns what sends on it. Keep `ends` stable. */
export function useLine(story: Story, hear: (message: PresenterMessage) => void, { first, last }: Ends) {
  const line = useRef<PresenterLine | null>(null);
  const onMessage = useEffectEvent(hear);
  useEffect(() => {
    const opened = openLine(story, (message) => onMessage(message));
    line.current = opened;
    if (first) opened.send(first);
    const leave = () => last && opened.send(last);
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
      opened.close();
      line.current = null;
    };
  }, [story, first, last]);
  return useRef((message: PresenterMessage) => line.current?.send(message)).current;
}
