import { memo } from "react";
import { FOCAL } from "../../domain/country.ts";
import { dayAfter } from "../../domain/day.ts";
import type { Milestone } from "../../domain/milestone.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useMilestonesWords } from "../../i18n/milestones.ts";
import { useApp } from "../../state/store.ts";
import { Witness } from "../profile/Witness.tsx";

interface Props {
  readonly milestone: Milestone;
  readonly sources: Records["sources"];
  readonly isOpen: boolean;
  readonly onToggle: (milestone: Milestone) => void;
  /** Hears when the card is pointed at or has the focus, and null when it no longer is. */
  readonly onPoint: (milestone: Milestone | null) => void;
}

/** One event: when and where, what happened, who it was about, who says so. */
export const Card = memo(function Card({ milestone, sources, isOpen, onToggle, onPoint }: Props) {
  const { formats } = useSpeech();
  const words = useMilestonesWords();
  const { date, title, summary, place, theme } = milestone;
  const isNow = useApp((s) => date.day <= s.day && s.day < dayAfter(date));
  return (
    <li
      className="milestones-card"
      data-theme-name={theme}
      data-open={isOpen ? "" : undefined}
      aria-current={isNow ? "date" : undefined}
      onPointerEnter={({ pointerType }) => pointerType !== "touch" && onPoint(milestone)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(milestone)}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onPoint(null)}
    >
      <p className="milestones-date">
        <time>{formats.date(date)}</time>
        {place && ` · ${place}`}
        {isNow && <strong className="milestones-now"> · {words.now}</strong>}
      </p>
      <h3>
        <button
          type="button"
          className="milestones-go"
          aria-pressed={isOpen}
          onClick={() => onToggle(milestone)}
        >
          {title}
        </button>
      </h3>
      <p>{summary}</p>
      <Countries milestone={milestone} />
      <Witness witness={milestone} sources={sources} />
    </li>
  );
});

/** The theme and the countries of an event, as they were called then; Viet Nam is in all of them. */
function Countries({ milestone: { codes, date, theme } }: { readonly milestone: Milestone }) {
  const { formats, names } = useSpeech();
  const words = useMilestonesWords();
  const others = codes.filter((code) => code !== FOCAL).map((code) => nameOn(names, code, date.day));
  return (
    <p className="milestones-soft">
      {words.themes[theme] ?? theme}
      {others.length > 0 && ` · ${formats.list(others)}`}
    </p>
  );
}
