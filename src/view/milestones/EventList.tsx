import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import type { Records } from "../../domain/record.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { Card } from "./Card.tsx";
import { useSpotlight } from "./useSpotlight.ts";

interface Props {
  /** Ascending by date. */
  readonly milestones: readonly Milestone[];
  readonly sources: Records["sources"];
}

/** The cards in the order of time. Arrow keys go from title to title, Enter opens: the date goes there, the map outlines who it was about. */
export function EventList({ milestones, sources }: Props) {
  const setDay = useApp((s) => s.setDay);
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const point = useSpotlight(milestones.find(({ id }) => id === open) ?? null);
  useOpeningPlace(list, milestones);
  const toggle = (milestone: Milestone) => {
    setOpen(open === milestone.id ? null : milestone.id);
    if (open !== milestone.id) setDay(milestone.date.day);
  };
  return (
    <ol ref={list} className="milestones-cards" onKeyDown={walk}>
      {milestones.map((milestone) => (
        <Card
          key={milestone.id}
          milestone={milestone}
          sources={sources}
          isOpen={milestone.id === open}
          onToggle={toggle}
          onPoint={point}
        />
      ))}
    </ol>
  );
}

/** Arrows, Home and End go from title to title. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>(".milestones-go")];
  const at = titles.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = new Map([
    ["ArrowDown", at + 1],
    ["ArrowUp", at - 1],
    ["Home", 0],
    ["End", titles.length - 1],
  ]).get(event.key);
  const title = to === undefined ? undefined : titles[to];
  if (title === undefined) return;
  event.preventDefault();
  title.focus();
}

/** The list opens at the last event up to the day shown: it never starts decades away from what the map shows. */
function useOpeningPlace(
  list: { readonly current: HTMLOListElement | null },
  milestones: readonly Milestone[],
) {
  const store = useAppStore();
  const first = useRef(true);
  const at = milestones.findLastIndex(({ date }) => date.day <= store.getState().day);
  useLayoutEffect(() => {
    if (!first.current || at < 1) return;
    list.current?.children[at]?.scrollIntoView?.({ block: "start" });
  }, [list, at]);
  useEffect(() => {
    first.current = false;
  }, []);
}
