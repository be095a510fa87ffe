import { useEffect, useId, useRef } from "react";
import { type Code, FOCAL } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { CountryAnniversaries } from "../anniversary/CountryAnniversaries.tsx";
import type { Loaders } from "../loaders.ts";
import { AddCountry } from "./AddCountry.tsx";
import { Agreements } from "./Agreements.tsx";
import { Alike } from "./Alike.tsx";
import { Deployments } from "./Deployments.tsx";
import { Facts } from "./Facts.tsx";
import { Counts, Roles } from "./Focal.tsx";
import { Groups } from "./Groups.tsx";
import { History } from "./History.tsx";
import { LadderChart } from "./LadderChart.tsx";
import { Land } from "./Land.tsx";
import { Members } from "./Members.tsx";
import { Milestones } from "./Milestones.tsx";
import { Missions } from "./Missions.tsx";
import { Rule } from "./Rule.tsx";
import { Several } from "./Several.tsx";
import { Standing } from "./Standing.tsx";
import { Waiting } from "./Waiting.tsx";
import { Walk } from "./Walk.tsx";
import "./profile.css";

interface Props {
  /** Null while they load. */
  readonly records: Records | null;
  /** Asks for the records again; given only when they did not arrive. */
  readonly retry?: (() => void) | null;
  readonly loadMilestones: Loaders["milestones"];
}

/**
 * What is known of the selected country: what it is on the day shown, and its whole history with Viet
 * Nam. The head and the ladder stand on the core data and are there at once; the rest follows with the
 * records. Several selected countries stand side by side.
 */
export function Profile({ records, retry = null, loadMilestones }: Props) {
  const code = useApp((s) => s.selection[0]);
  const isSeveral = useApp((s) => s.selection.length > 1);
  const article = useRef<HTMLElement>(null);
  const heading = useId();
  useFreshStart(article);
  if (code === undefined) return null;
  return (
    <article
      className="profile"
      data-several={isSeveral ? "" : undefined}
      ref={article}
      tabIndex={-1}
      aria-labelledby={heading}
      aria-busy={records === null && retry === null}
    >
      {isSeveral ? (
        <Several id={heading} records={records} retry={retry} />
      ) : (
        <>
          <header className="profile-head">
            <Walk code={code} />
            <Name code={code} id={heading} />
            <Standing key={code} code={code} records={records} />
          </header>
          {records === null ? (
            <Waiting retry={retry} />
          ) : (
            <Body key={code} code={code} records={records} loadMilestones={loadMilestones} />
          )}
        </>
      )}
    </article>
  );
}

/** Another selection is read from its beginning, and takes the focus if what had it is gone. */
function useFreshStart(article: { readonly current: HTMLElement | null }) {
  const selection = useApp((s) => s.selection);
  const shown = useRef(selection);
  useEffect(() => {
    if (shown.current === selection) return;
    shown.current = selection;
    article.current?.closest(".panel-body")?.scrollTo?.(0, 0);
    if (document.activeElement === document.body) article.current?.focus({ preventScroll: true });
  }, [selection, article]);
}

/** The name of the day, and today's if it is another. */
function Name({ code, id }: { readonly code: Code; readonly id: string }) {
  const { names } = useSpeech();
  const words = useProfileWords();
  const name = useApp((s) => nameOn(names, code, s.day));
  const today = names.get(code)?.name ?? name;
  return (
    <>
      <h2 className="profile-name" id={id}>
        {name}
      </h2>
      {today !== name && <p className="profile-line">{words.today(today)}</p>}
    </>
  );
}

interface BodyProps {
  readonly code: Code;
  readonly records: Records;
  readonly loadMilestones: Loaders["milestones"];
}

function Body({ code, records, loadMilestones }: BodyProps) {
  const profile = useProfileWords();
  const kind = useApp((s) => s.atlas.kinds.get(code));
  const hasLadder = useApp((s) => s.atlas.history.has(code) || s.atlas.parties.has(code));
  const isFocal = code === FOCAL;
  const isOrganisation = kind === "organisation";
  const isPartner = hasLadder && (kind === "state" || isOrganisation) && !isFocal;
  const hasMissions = !isFocal && (!isOrganisation || records.missions.some((row) => row.code === code));
  return (
    <>
      {isFocal && <Counts />}
      <section>
        <h3>{isFocal ? profile.historyOfFocal : profile.history}</h3>
        <LadderChart code={code} />
        <History code={code} records={records} />
      </section>
      {hasLadder && !isFocal && <AddCountry />}
      {isFocal && <Roles records={records} />}
      {isOrganisation && <Members code={code} />}
      <Milestones code={code} records={records} load={loadMilestones} />
      {!isFocal && <Alike code={code} />}
      {isPartner && <CountryAnniversaries code={code} />}
      <Agreements code={code} records={records} />
      {hasMissions && (
        <section>
          <h3>{profile.missions}</h3>
          <Missions code={code} records={records} />
        </section>
      )}
      <Deployments code={code} records={records} />
      <section>
        <h3>{profile.groups}</h3>
        <Groups code={code} records={records} />
      </section>
      <Land code={code} records={records} />
      {!isFocal && <Rule code={code} />}
      <Facts code={code} records={records} />
    </>
  );
}
