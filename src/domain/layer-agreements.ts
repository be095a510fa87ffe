import { rollup } from "d3";
import { type Code, FOCAL } from "./country.ts";
import type { Day } from "./day.ts";
import { type Layering, stepsOf } from "./layer.ts";
import type { AgreementRecord } from "./record.ts";

/** How far an agreement has come on a day. */
export type AgreementState = "in-force" | "signed";

export interface AgreementOn {
  readonly agreement: AgreementRecord;
  readonly state: AgreementState;
}

/** By number of free-trade agreements: the highest class stands for three and more. */
export const AGREEMENT_CLASSES = ["fta-3", "fta-2", "fta-1", "fta-0"] as const;

const REST = "fta-0";
const MOST = 3;

/** By how many free-trade agreements with Viet Nam a country has signed, in force yet or not. */
export function agreementsLayer(agreements: readonly AgreementRecord[]): Layering {
  const rows = agreements.flatMap((agreement) => {
    const day = firstDay(agreement);
    return agreement.kind !== "fta" || day === null
      ? []
      : partnersOf(agreement).map((code) => ({ code, day }));
  });
  const steps = rollup(
    rows,
    (own) => {
      const days = own.map(({ day }) => day).sort((a, b) => a - b);
      return stepsOf(
        days.map((day, i) => ({ day, name: `fta-${Math.min(MOST, i + 1)}` })),
        REST,
      );
    },
    ({ code }) => code,
  );
  return { classes: AGREEMENT_CLASSES, rest: REST, steps };
}

/** The free-trade agreements that Viet Nam has signed by a day, with anyone. */
export function allAgreementsOn(agreements: readonly AgreementRecord[], day: Day): readonly AgreementOn[] {
  return agreements
    .filter((row) => row.kind === "fta" && (firstDay(row) ?? Number.POSITIVE_INFINITY) <= day)
    .map((agreement) => ({ agreement, state: stateOn(agreement, day) }));
}

function partnersOf({ parties }: AgreementRecord): readonly Code[] {
  return parties.filter((code) => code !== FOCAL);
}

/** The day of signing, or where only its entry into force is known, that day. */
function firstDay({ signed, inForce }: AgreementRecord): Day | null {
  return signed?.day ?? inForce?.day ?? null;
}

function stateOn({ inForce }: AgreementRecord, day: Day): AgreementState {
  return inForce !== null && inForce.day <= day ? "in-force" : "signed";
}
