import { useMemo, useState } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import type { Records } from "../../domain/record.ts";
import { useMilestonesWords } from "../../i18n/milestones.ts";
import { EventList } from "./EventList.tsx";
import { RoleList } from "./RoleList.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";
import "../profile/profile.css";
import "./milestones.css";

/** What can be listed. */
const LISTS = ["events", "roles"] as const;
type ListName = (typeof LISTS)[number];

interface Props {
  readonly milestones: readonly Milestone[];
  readonly records: Records;
}

/** The dated events as cards, by theme; and the roles in international bodies as a list. */
export function Milestones({ milestones, records }: Props) {
  const words = useMilestonesWords();
  const [list, setList] = useState<ListName>("events");
  return (
    <div className="milestones">
      <h2>{words.title}</h2>
      <fieldset className="milestones-lists">
        <legend className="visually-hidden">{words.views}</legend>
        {LISTS.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={list === name}
            onClick={() => setList(name)}
          >
            {words.tabs[name]}
          </button>
        ))}
      </fieldset>
      {list === "events" ? (
        <Events milestones={milestones} sources={records.sources} />
      ) : (
        <RoleList roles={records.roles} sources={records.sources} />
      )}
    </div>
  );
}

interface EventsProps {
  readonly milestones: readonly Milestone[];
  readonly sources: Records["sources"];
}

function Events({ milestones, sources }: EventsProps) {
  const words = useMilestonesWords();
  const [theme, setTheme] = useState<string | null>(null);
  const sorted = useMemo(() => milestones.toSorted((a, b) => a.date.day - b.date.day), [milestones]);
  const shown = useMemo(
    () => sorted.filter((milestone) => theme === null || milestone.theme === theme),
    [sorted, theme],
  );
  return (
    <>
      <p className="milestones-lead">{words.lead(milestones.length)}</p>
      <ThemeChoice milestones={sorted} theme={theme} onTheme={setTheme} />
      <p className="milestones-soft" role="status">
        {words.shown(shown.length)}
      </p>
      <EventList milestones={shown} sources={sources} />
    </>
  );
}
