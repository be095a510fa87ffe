import type { ReactNode } from "react";
import type { Code } from "../../domain/country.ts";
import type { TerritoryStatus } from "../../domain/dataset.ts";
import { parseDay } from "../../domain/day.ts";
import type { ProfileMessages } from "../../i18n/en/profile.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { CountryLinks } from "./CountryLinks.tsx";
import type { Situation } from "./situation.ts";

/** Viet Nam bears this name from its reunification on. */
const UNITED = parseDay("1976-07-02");

/** What the country is, in words: its tier or its rulers, and since when. */
export function SituationWords({
  situation,
  code,
}: {
  readonly situation: Situation;
  readonly code: Code;
}): ReactNode {
  switch (situation.kind) {
    case "focal":
      return <Focal />;
    case "state":
      return <State situation={situation} />;
    case "organisation":
      return <Organisation situation={situation} />;
    case "ruled":
      return <Ruled situation={situation} />;
    case "within":
      return <Within situation={situation} code={code} />;
    case "ended":
      return <Ended situation={situation} />;
    case "apart":
      return <Apart />;
  }
}

type Of<K extends Situation["kind"]> = { readonly situation: Extract<Situation, { kind: K }> };

function Focal() {
  const profile = useProfileWords();
  const isUnited = useApp((s) => s.day >= UNITED);
  return (
    <>
      <p className="profile-tier">{isUnited ? profile.focalName.srv : profile.focalName.drv}</p>
      <p className="profile-line">{profile.focal}</p>
    </>
  );
}

function State({ situation: { standing, from, contested, rulers } }: Of<"state">) {
  const { messages, formats } = useSpeech();
  const { app } = messages;
  const profile = useProfileWords();
  const since = from && formats.date(from);
  return (
    <>
      <p className="profile-tier">{standing.suspended ? app.tier.suspended : app.tier[standing.tier]}</p>
      {since !== null && (
        <p className="profile-line">
          {standing.suspended ? profile.suspendedSince(since) : profile.since(since)}
        </p>
      )}
      {standing.suspended && <p className="profile-line">{profile.beforeBreak(app.tier[standing.tier])}</p>}
      {contested && <p className="profile-line">{profile.contested}</p>}
      {contested && <Line label={profile.inControl} codes={rulers} />}
    </>
  );
}

function Organisation({ situation: { standing } }: Of<"organisation">) {
  const { messages, formats } = useSpeech();
  const { app } = messages;
  const profile = useProfileWords();
  if (standing === null) return <p className="profile-tier">{profile.noStep}</p>;
  return (
    <>
      <p className="profile-tier">{app.tier[standing.tier]}</p>
      {standing.since && <p className="profile-line">{profile.since(formats.date(standing.since))}</p>}
      <p className="profile-line">{profile.organisationPartner}</p>
    </>
  );
}

function Ruled({ situation: { status, rulers, from } }: Of<"ruled">) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const start = useApp((s) => s.atlas.dataset.start);
  return (
    <>
      <p className="profile-tier">{profile.status[status]}</p>
      <Line label={rulerLabel(status, profile)} codes={rulers} />
      {from > start && <p className="profile-line">{profile.since(formats.date(exactly(from)))}</p>}
      <p className="profile-line">{profile.noRelationsOfItsOwn}</p>
    </>
  );
}

/** What the rulers of a territory are called, by how they hold it. */
export function rulerLabel(status: TerritoryStatus, profile: ProfileMessages): string {
  if (status === "occupied") return profile.occupiedBy;
  if (status === "contested") return profile.inControl;
  return status === "dependency" ? profile.ruledBy : profile.administeredBy;
}

function Within({ situation, code }: Of<"within"> & { readonly code: Code }) {
  const profile = useProfileWords();
  const { holder, contested, rulers } = situation;
  return (
    <>
      <p className="profile-tier">{contested ? profile.contested : profile.apart}</p>
      <Line label={contested ? profile.withinContested : profile.within} codes={[holder]} />
      {contested && <Line label={profile.inControl} codes={rulers.filter((ruler) => ruler !== code)} />}
      <p className="profile-line">{profile.noRelationsOfItsOwn}</p>
    </>
  );
}

function Apart() {
  return <p className="profile-tier">{useProfileWords().apart}</p>;
}

function Ended({ situation: { on, successors } }: Of<"ended">) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  return (
    <>
      <p className="profile-tier">{profile.ended(formats.date(exactly(on)))}</p>
      <Line label={profile.continuedBy} codes={successors} />
    </>
  );
}

function Line({ label, codes }: { readonly label: string; readonly codes: readonly Code[] }) {
  if (codes.length === 0) return null;
  return (
    <p className="profile-line">
      {label} <CountryLinks codes={codes} />
    </p>
  );
}
