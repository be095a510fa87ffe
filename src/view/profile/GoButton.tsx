import type { FuzzyDay } from "../../domain/day.ts";
import { useApp } from "../../state/store.ts";
import "./history.css";

interface Props {
  readonly words: string;
  /** What is said of it aloud: the date and what happened then. */
  readonly label: string;
  readonly to: FuzzyDay;
}

/** A date that leads to its day. */
export function GoButton({ words, label, to }: Props) {
  const setDay = useApp((s) => s.setDay);
  return (
    <button type="button" className="history-go" aria-label={label} onClick={() => setDay(to.day)}>
      {words}
    </button>
  );
}
