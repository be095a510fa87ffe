import { useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Records } from "../../domain/record.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";

interface Props {
  readonly code: Code;
  readonly records: Records | null;
  /** False while relations are broken off: no name is in force. */
  readonly shown: boolean;
}

/** The name that the two sides gave to the tier in force; the line keeps its place while the records load. */
export function OfficialName({ code, records, shown }: Props) {
  const profile = useProfileWords();
  const steps = useApp((s) => s.atlas.dataset.steps);
  const isPartner = useApp((s) =>
    steps.some((step) => step.code === code && step.day <= s.day && isTier(step.tier)),
  );
  const rows = useMemo(
    () => records?.partnerships.filter((row) => row.code === code && isTier(row.tier)) ?? [],
    [records, code],
  );
  const official = useApp((s) => rows.findLast(({ date }) => date.day <= s.day)?.official ?? null);
  if (!shown || !isPartner) return null;
  if (records === null) return <span className="profile-bone profile-bone-line" aria-hidden="true" />;
  return official === null ? null : <p className="profile-official">{profile.formally(official)}</p>;
}

const isTier = (tier: string): boolean => tier !== "sectoral" && tier !== "precursor";
