import { useId } from "react";
import { type Code, FOCAL } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Facts } from "./Facts.tsx";
import { Counts, Roles } from "./Focal.tsx";
import { Groups } from "./Groups.tsx";
import { History } from "./History.tsx";
import { Land } from "./Land.tsx";
import { Members } from "./Members.tsx";
import { Missions } from "./Missions.tsx";
import { Standing } from "./Standing.tsx";
import "./profile.css";

interface Props {
  /** Null while they load. */
  readonly records: Records | null;
  /** Asks for the records again; given only when they did not arrive. */
  readonly retry?: (() => void) | null;
}

/**
 * What is known of the selected country: what it is on the day shown, and its whole history with Viet
 * Nam. The head stands on the core data and is there at once; the rest follows with the records.
 */
export function Profile({ records, retry = null }: Props) {
  const code = useApp((s) => s.selection[0]);
  const heading = useId();
  if (code === undefined) return null;
  return (
    <article
      className="profile"
      key={code}
      aria-labelledby={heading}
      aria-busy={records === null && retry === null}
    >
      <header className="profile-head">
        <Name code={code} id={heading} />
        <Standing code={code} records={records} />
      </header>
      {records === null ? <Waiting retry={retry} /> : <Body code={code} records={records} />}
    </article>
  );
}

/** The name of the day, and today's if it is another. */
function Name({ code, id }: { readonly code: Code; readonly id: string }) {
  const { messages, names } = useSpeech();
  const name = useApp((s) => nameOn(names, code, s.day));
  const today = names.get(code)?.name ?? name;
  return (
    <>
      <h2 className="profile-name" id={id}>
        {name}
      </h2>
      {today !== name && <p className="profile-line">{messages.profile.today(today)}</p>}
    </>
  );
}

interface BodyProps {
  readonly code: Code;
  readonly records: Records;
}

function Body({ code, records }: BodyProps) {
  const { profile } = useSpeech().messages;
  const isOrganisation = useApp((s) => s.atlas.kinds.get(code) === "organisation");
  const isFocal = code === FOCAL;
  const hasMissions = !isFocal && (!isOrganisation || records.missions.some((row) => row.code === code));
  return (
    <>
      {isFocal && <Counts />}
      <section>
        <h3>{isFocal ? profile.historyOfFocal : profile.history}</h3>
        <History code={code} records={records} />
      </section>
      {isFocal && <Roles records={records} />}
      {isOrganisation && <Members code={code} />}
      <Land code={code} records={records} />
      <section>
        <h3>{profile.groups}</h3>
        <Groups code={code} records={records} />
      </section>
      {hasMissions && (
        <section>
          <h3>{profile.missions}</h3>
          <Missions code={code} records={records} />
        </section>
      )}
      <Facts code={code} records={records} />
    </>
  );
}

/** The place of the records while they load, or why they are not there. */
function Waiting({ retry }: { readonly retry: (() => void) | null }) {
  const { app, profile } = useSpeech().messages;
  if (retry !== null) {
    return (
      <div className="profile-failed" role="alert">
        <p>{profile.failed}</p>
        <button type="button" className="button" onClick={retry}>
          {app.retry}
        </button>
      </div>
    );
  }
  return (
    <div className="profile-bones" role="status">
      <span className="visually-hidden">{profile.loading}</span>
      {[...Array(5).keys()].map((i) => (
        <span key={i} className="profile-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
