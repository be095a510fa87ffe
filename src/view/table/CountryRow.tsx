import { memo } from "react";
import type { Day, Precision } from "../../domain/day.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";
import type { TableRow } from "./rows.ts";

interface Props {
  readonly row: TableRow;
}

/** One country; renders again only when one of its own values changes. Its name selects it. */
export const CountryRow = memo(
  function CountryRow({ row }: Props) {
    const { messages } = useSpeech();
    const { app, table } = messages;
    const { code, standing, tier } = row;
    const isSelected = useApp((s) => s.selection.includes(code));
    return (
      <tr
        className="table-row"
        data-code={code}
        data-selected={isSelected ? "" : undefined}
        data-apart={row.isApart ? "" : undefined}
      >
        <Name row={row} isSelected={isSelected} />
        <td className="table-tier">
          <Swatch look={standing} />
          <span>
            {standing === "suspended" ? table.suspended(app.tierInSentence[tier]) : app.tier[standing]}
          </span>
        </td>
        <td className="table-date">
          <When day={row.sinceDay} precision={row.sincePrecision} />
        </td>
        <td className="table-official">{row.official ?? ""}</td>
        <td className="table-date">
          {row.establishedDay === null && !row.isApart ? (
            table.notEstablished
          ) : (
            <When day={row.establishedDay} precision={row.establishedPrecision} />
          )}
        </td>
        <td className="table-groups">{row.groups}</td>
        <td>{row.missions === null || row.isApart ? "" : table.mission[row.missions]}</td>
        <Sources row={row} />
      </tr>
    );
  },
  ({ row: a }, { row: b }) => (Object.keys(a) as (keyof TableRow)[]).every((key) => a[key] === b[key]),
);

function Name({ row: { code, name }, isSelected }: Props & { readonly isSelected: boolean }) {
  const select = useApp((s) => s.select);
  const hover = useApp((s) => s.hover);
  return (
    <th scope="row" className="table-name">
      <button
        type="button"
        aria-pressed={isSelected}
        onClick={() => select(isSelected ? null : code)}
        onFocus={() => hover(code)}
        onBlur={() => hover(null)}
      >
        {name}
      </button>
    </th>
  );
}

interface WhenProps {
  readonly day: Day | null;
  readonly precision: Precision;
}

function When({ day, precision }: WhenProps) {
  const { formats } = useSpeech();
  return day === null ? null : formats.shortDate({ day, precision });
}

function Sources({ row: { sources, confidence } }: Props) {
  const { table } = useSpeech().messages;
  if (sources === null) return <td />;
  return (
    <td className="table-sources">
      {sources > 0 && table.sources(sources) + (confidence ? "," : "")}
      {confidence && <span className="table-confidence">{table.confidence[confidence]}</span>}
    </td>
  );
}
