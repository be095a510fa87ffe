import { bisectRight } from "d3";
import { useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Records } from "../../domain/record.ts";
import type { Look } from "../../domain/territory.ts";
import { useApp } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";
import { OfficialName } from "./OfficialName.tsx";
import { SituationWords } from "./SituationWords.tsx";
import { type Situation, situationDays, situationOn } from "./situation.ts";

interface Props {
  readonly code: Code;
  readonly records: Records | null;
}

/** What the country is on the day shown, in its colour and in words. Renders again only when that changes. */
export function Standing({ code, records }: Props) {
  const atlas = useApp((s) => s.atlas);
  const days = useMemo(() => situationDays(atlas, code), [atlas, code]);
  const index = useApp((s) => bisectRight(days, s.day) - 1);
  const situation = useMemo(
    () => situationOn(atlas, code, days[index] ?? atlas.dataset.start),
    [atlas, code, days, index],
  );
  const isContested = "contested" in situation && situation.contested;
  return (
    <div className="profile-standing">
      <Swatch look={lookOf(situation)} contested={isContested} />
      <div>
        <SituationWords situation={situation} code={code} />
        {situation.kind === "state" || situation.kind === "organisation" ? (
          <OfficialName code={code} records={records} shown={!isBroken(situation)} />
        ) : null}
      </div>
    </div>
  );
}

const isBroken = (situation: Situation) => situation.kind === "state" && situation.standing.suspended;

function lookOf(situation: Situation): Look {
  if (situation.kind === "focal") return "focal";
  if (situation.kind === "state") return situation.standing.suspended ? "suspended" : situation.standing.tier;
  if (situation.kind === "organisation") return situation.standing?.tier ?? "none";
  if (situation.kind !== "ruled" || situation.status === "occupied" || situation.status === "contested") {
    return "not-a-state";
  }
  return "dependency";
}
