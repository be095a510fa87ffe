import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import { similarOn } from "../../domain/similar.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { CountryLinks } from "./CountryLinks.tsx";

/** The countries that stand where this one does on the day shown, those first that came there in the same year. */
export const Alike = memo(function Alike({ code }: { readonly code: Code }) {
  const { messages, names, formats } = useSpeech();
  const { similar: words } = useProfileWords();
  const atlas = useApp((s) => s.atlas);
  const day = useRestedDay();
  const similar = useMemo(() => similarOn(atlas, code, day), [atlas, code, day]);
  if (similar === null) return null;
  const { standing, year, sameYear, others } = similar;
  const sorted = (codes: readonly Code[]) =>
    codes.toSorted((a, b) => formats.compare(nameOn(names, a, day), nameOn(names, b, day)));
  return (
    <section>
      <h3>{words.title}</h3>
      {year !== null && sameYear.length > 0 && (
        <>
          <p>{words.sameYear(messages.app.tier[standing], year)}</p>
          <CountryLinks codes={sorted(sameYear)} />
        </>
      )}
      {year !== null && sameYear.length === 0 && <p>{words.noneThatYear(year)}</p>}
      {others.length > 0 && (
        <details className="profile-others">
          <summary>{words.others(others.length)}</summary>
          <CountryLinks codes={sorted(others)} />
        </details>
      )}
    </section>
  );
});
