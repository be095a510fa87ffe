import type { KeyboardEvent } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import type { Flag } from "./flags.ts";

interface Props {
  readonly flag: Flag;
  readonly milestones: readonly Milestone[];
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A flag with the name of its milestone, or with the number of those that share it. */
export function FlagButton({ flag, milestones, isStop, isOpen, onPress, onKeyDown }: Props) {
  const speech = useSpeech();
  const own = flag.members.flatMap((i) => milestones[i] ?? []);
  const name = nameOf(own, speech);
  return (
    <button
      type="button"
      className="timeline-flag"
      style={{ transform: `translateX(${Math.round(flag.x)}px)` }}
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-expanded={isOpen}
      title={name}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        {own.length > 1 && (
          <path className="timeline-pennant timeline-pennant--behind" d="M12 7.5h9l-2 3 2 3h-9z" />
        )}
        <path className="timeline-pennant" d="M12 4.5h7l-2 3 2 3h-7z" />
        <path className="timeline-pole" d="M12 4V24" />
      </svg>
    </button>
  );
}

function nameOf(own: readonly Milestone[], { messages, formats }: Speech): string {
  const { milestone, milestoneGroup } = messages.timeline;
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (own.length === 1) return milestone(formats.shortDate(first.date), first.title);
  const year = ({ date }: Milestone) => formats.shortDate({ ...date, precision: "year" });
  return milestoneGroup(own.length, year(first), year(last));
}
