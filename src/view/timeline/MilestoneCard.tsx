import { type RefObject, useEffect, useId, useRef } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Icon } from "./Icon.tsx";

interface Props {
  readonly milestone: Milestone;
  readonly index: number;
  readonly count: number;
  /** Where its flag stands, as a share of the track's width. */
  readonly share: number;
  readonly onGo: (index: number) => void;
  /** `byKey` when the keyboard closed it, whose focus then needs a place to go. */
  readonly onClose: (byKey: boolean) => void;
}

/** What a milestone was, with a way to its day and to its neighbours. Takes the focus when it opens; Escape gives it back. */
export function MilestoneCard({ milestone, index, count, share, onGo, onClose }: Props) {
  const { app } = useMessages();
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  useDismissed(card, () => onClose(false));
  return (
    <div
      ref={card}
      className="timeline-card"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      style={{ insetInlineStart: `${share * 100}%`, transform: `translateX(${-share * 100}%)` }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose(true);
      }}
    >
      <CardText milestone={milestone} title={title} />
      <CardTools milestone={milestone} index={index} count={count} onGo={onGo} />
      <button
        type="button"
        className="timeline-card-close"
        aria-label={app.close}
        title={app.close}
        onClick={() => onClose(true)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function CardText({ milestone, title }: { readonly milestone: Milestone; readonly title: string }) {
  const { messages, formats } = useSpeech();
  const { date, place, summary, sources } = milestone;
  return (
    <div aria-live="polite">
      <p className="timeline-card-date">
        {formats.date(date)}
        {place && ` · ${place}`}
      </p>
      <h2 id={title} className="timeline-card-title">
        {milestone.title}
      </h2>
      <p className="timeline-card-summary">{summary}</p>
      {sources.length === 0 && <p className="timeline-card-note">{messages.timeline.unsourced}</p>}
    </div>
  );
}

function CardTools({ milestone, index, count, onGo }: Omit<Props, "share" | "onClose">) {
  const { timeline } = useMessages();
  const setDay = useApp((s) => s.setDay);
  const { day, precision } = milestone.date;
  const goTo = { day: timeline.goToDay, month: timeline.goToMonth, year: timeline.goToYear }[precision];
  return (
    <div className="timeline-card-tools">
      <button type="button" className="timeline-link" onClick={() => setDay(day)}>
        {goTo}
      </button>
      <CardButton
        icon="back"
        name={timeline.previousMilestone}
        onPress={() => onGo(Math.max(0, index - 1))}
      />
      <span className="timeline-card-position">{timeline.position(index + 1, count)}</span>
      <CardButton
        icon="on"
        name={timeline.nextMilestone}
        onPress={() => onGo(Math.min(count - 1, index + 1))}
      />
    </div>
  );
}

interface ButtonProps {
  readonly icon: "back" | "on";
  readonly name: string;
  readonly onPress: () => void;
}

function CardButton({ icon, name, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="button button--bare timeline-card-step"
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Hears of a press anywhere else, but on the flags, which open and close the card themselves. */
function useDismissed(card: RefObject<HTMLElement | null>, onDismiss: () => void): void {
  const latest = useRef(onDismiss);
  useEffect(() => {
    latest.current = onDismiss;
  });
  useEffect(() => {
    const onDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || card.current?.contains(target) || target.closest(".timeline-flag"))
        return;
      latest.current();
    };
    document.addEventListener("pointerdown", onDown);
    return () => document.removeEventListener("pointerdown", onDown);
  }, [card]);
}
