import { type Code, FOCAL } from "./country.ts";
import type { Day, FuzzyDay } from "./day.ts";
import type { AgreementsMeasure } from "./measure.ts";
import { type Count, countOf, type Evidence, type Outside, type Reason } from "./measure-count.ts";
import type { AgreementRecord } from "./record.ts";

interface Judged {
  readonly row: AgreementRecord;
  readonly reason: Reason | null;
  readonly later: FuzzyDay | null;
}

/** Free-trade agreements signed or in force by the day, and whatever else the measure takes. */
export function countAgreements({ agreements }: Evidence, measure: AgreementsMeasure, day: Day): Count {
  const judged = agreements.map((row) => judge(row, measure, day));
  const counted = judged.filter(({ reason }) => reason === null);
  if (measure.kind === "economies") return countEconomies(judged);
  return countOf(
    counted.map(({ row }) => ({ kind: "agreement", row })),
    judged.flatMap(({ row, reason, later }) =>
      reason === null ? [] : { item: { kind: "agreement", row }, reason, later },
    ),
  );
}

function judge(row: AgreementRecord, measure: AgreementsMeasure, day: Day): Judged {
  const { with: extras, status } = measure;
  const apart = (reason: Reason) => ({ row, reason, later: null });
  if (row.kind === "fta-negotiation" || row.kind === "negotiation") {
    const isAsked =
      extras.includes("all-talks") || (row.kind === "fta-negotiation" && extras.includes("free-trade-talks"));
    return isAsked ? { row, reason: null, later: null } : apart("talks");
  }
  if (row.kind !== "fta" && !extras.includes("other-agreements")) return apart("other-agreement");
  const date = status === "signed" ? row.signed : row.inForce;
  if (date !== null && date.day <= day) return { row, reason: null, later: null };
  const isSigned = row.signed !== null && row.signed.day <= day;
  return { row, reason: isSigned ? "not-in-force" : "not-yet", later: date };
}

/** The parties to what is counted, Viet Nam apart: the European Union by its members. */
function countEconomies(judged: readonly Judged[]): Count {
  const inside = new Set(judged.filter(({ reason }) => reason === null).flatMap(({ row }) => row.parties));
  inside.delete(FOCAL);
  const outside = new Map<Code, Outside>();
  for (const { row, reason, later } of judged) {
    if (reason === null) continue;
    for (const code of row.parties) {
      if (code === FOCAL || inside.has(code) || outside.has(code)) continue;
      outside.set(code, { item: { kind: "economy", code }, reason, later });
    }
  }
  return countOf(
    [...inside].sort().map((code) => ({ kind: "economy", code })),
    [...outside.values()],
  );
}

/** The days on which a count of agreements can change. */
export function agreementDays({ agreements }: Evidence): readonly Day[] {
  return agreements.flatMap(({ signed, inForce }) => [signed, inForce].flatMap((date) => date?.day ?? []));
}
