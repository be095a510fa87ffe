import { memo, useMemo } from "react";
import { type Code, FOCAL } from "../../domain/country.ts";
import { type Arrival, arrivalsOf, firstAmong, HEIGHTS, type Height } from "../../domain/ladder.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { CompareTable } from "./CompareTable.tsx";
import { GoButton } from "./GoButton.tsx";

/** When each of several countries reached each tier, and which was first. */
export const Arrivals = memo(
  function Arrivals({ codes }: { readonly codes: readonly Code[] }) {
    const { app } = useSpeech().messages;
    const { several } = useProfileWords();
    const atlas = useApp((s) => s.atlas);
    const key = codes.join();
    const arrivals = useMemo(
      () => (key.split(",") as Code[]).map((code) => arrivalsOf(atlas, code)),
      [key, atlas],
    );
    const reached = HEIGHTS.filter((height) => arrivals.some((own) => own[height] !== null));
    return (
      <CompareTable codes={codes} caption={several.arrivalsCaption} corner={several.tier}>
        {reached.map((height) => (
          <Row
            key={height}
            label={app.tier[height]}
            height={height}
            codes={codes}
            arrivals={arrivals.map((own) => own[height])}
          />
        ))}
      </CompareTable>
    );
  },
  (a, b) => a.codes.join() === b.codes.join(),
);

interface RowProps {
  readonly label: string;
  readonly height: Height;
  readonly codes: readonly Code[];
  readonly arrivals: readonly (Arrival | null)[];
}

function Row({ label, height, codes, arrivals }: RowProps) {
  const { several } = useProfileWords();
  const kinds = useApp((s) => s.atlas.kinds);
  const isUntold = (code: Code) =>
    code === FOCAL || (height === "relations" && kinds.get(code) === "organisation");
  const firsts = firstAmong(arrivals.map((arrival) => arrival?.date ?? null));
  const days = new Set(firsts.map((i) => arrivals[i]?.date.day));
  const isExact = firsts.every((i) => arrivals[i]?.date.precision === "day");
  const isOnly = arrivals.filter((arrival) => arrival !== null).length === 1;
  const among = days.size === 1 && isExact ? several.sameDay : several.open;
  const remark = isOnly ? several.only : firsts.length === 1 ? several.first : among;
  return (
    <tr>
      <th scope="row">{label}</th>
      {arrivals.map((arrival, i) => (
        <td key={codes[i]} data-first={firsts.includes(i) ? "" : undefined}>
          {arrival === null ? (
            <span className="profile-line">
              {isUntold(codes[i] as Code) ? several.untold : several.never}
            </span>
          ) : (
            <Cell arrival={arrival} code={codes[i] as Code} height={height} label={label} />
          )}
          {firsts.includes(i) && <span className="several-first">{remark}</span>}
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly arrival: Arrival;
  readonly code: Code;
  readonly height: Height;
  readonly label: string;
}

function Cell({ arrival, code, height, label }: CellProps) {
  const { messages, formats, names } = useSpeech();
  const profile = useProfileWords();
  const { date, code: bearer, tier } = arrival;
  const name = nameOn(names, bearer, date.day);
  const remarks = [
    tier !== height && profile.several.atOnce(messages.app.tierInSentence[tier]),
    bearer !== code && profile.several.through(name),
  ].filter((words) => words !== false);
  return (
    <>
      <GoButton
        words={formats.shortDate(date)}
        label={profile.goTo(formats.shortDate(date), profile.ladder.borne(name, label))}
        to={date}
      />
      {remarks.map((words) => (
        <span key={words} className="profile-line">
          {words}
        </span>
      ))}
    </>
  );
}
