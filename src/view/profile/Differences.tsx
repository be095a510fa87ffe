import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Records } from "../../domain/record.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { CompareTable } from "./CompareTable.tsx";
import { comparisonOf } from "./differences.ts";

interface Props {
  readonly codes: readonly Code[];
  readonly records: Records;
}

/** What tells several countries apart on the day shown, and below what does not. */
export const Differences = memo(
  function Differences({ codes, records }: Props) {
    const speech = useSpeech();
    const words = useProfileWords();
    const { several } = words;
    const atlas = useApp((s) => s.atlas);
    const day = useRestedDay();
    const key = codes.join();
    const { differing, same } = useMemo(
      () => comparisonOf({ atlas, records, words, speech, day }, key.split(",") as Code[]),
      [atlas, records, words, speech, day, key],
    );
    return (
      <section>
        <h3>{several.differences}</h3>
        {differing.length === 0 && <p>{several.nothingDiffers}</p>}
        {differing.length > 0 && (
          <CompareTable
            codes={codes}
            caption={several.differencesCaption(speech.formats.date(exactly(day)))}
            corner={several.aspect}
          >
            {differing.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, i) => (
                  <td key={codes[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </CompareTable>
        )}
        {same.length > 0 && (
          <>
            <h4>{several.same}</h4>
            <dl className="profile-facts">
              {same.map(({ label, cells }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{cells[0]}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </section>
    );
  },
  (a, b) => a.records === b.records && a.codes.join() === b.codes.join(),
);
