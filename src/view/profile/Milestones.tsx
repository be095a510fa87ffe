import { bisectRight } from "d3";
import { memo, useMemo } from "react";
import { type Code, FOCAL } from "../../domain/country.ts";
import { lineageOf } from "../../domain/event.ts";
import type { Milestone } from "../../domain/milestone.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { GoButton } from "./GoButton.tsx";
import { Witness } from "./Witness.tsx";

interface Props {
  readonly code: Code;
  readonly records: Records;
  readonly load: Loaders["milestones"];
}

/** The milestones that were about this country or a state that it continues; not Viet Nam's own, which all of them are. */
export const Milestones = memo(function Milestones({ code, records, load }: Props) {
  const { language, messages } = useSpeech();
  const { milestones: title } = useProfileWords();
  const dataset = useApp((s) => s.atlas.dataset);
  const [{ status, value }, retry] = useResource(code === FOCAL ? null : language, load);
  const own = useMemo(() => {
    const lineage = lineageOf(dataset, code);
    return (value ?? [])
      .filter(({ codes }) => codes.some((other) => lineage.includes(other)))
      .toSorted((a, b) => a.date.day - b.date.day);
  }, [value, dataset, code]);
  const days = useMemo(() => own.map(({ date }) => date.day), [own]);
  const reached = useApp((s) => bisectRight(days, s.day));
  if (status !== "failed" && own.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {status === "failed" && <NotLoaded onRetry={retry}>{messages.shell.failed.milestones}</NotLoaded>}
      <ul className="profile-rows">
        {own.map((milestone, i) => (
          <Item key={milestone.id} milestone={milestone} isReached={i < reached} sources={records.sources} />
        ))}
      </ul>
    </section>
  );
});

interface ItemProps {
  readonly milestone: Milestone;
  readonly isReached: boolean;
  readonly sources: Records["sources"];
}

const Item = memo(function Item({ milestone, isReached, sources }: ItemProps) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const { date, title, summary } = milestone;
  return (
    <li data-phase={isReached ? undefined : "notYet"}>
      <p className="history-date">
        <GoButton words={formats.date(date)} label={profile.goTo(formats.date(date), title)} to={date} />
      </p>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{summary}</p>
      <Witness witness={milestone} sources={sources} />
    </li>
  );
});
