import type { Day } from "../../domain/day.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { CountryRow } from "./CountryRow.tsx";
import type { TableRow } from "./rows.ts";
import { COLUMNS, type Column, type Sorting } from "./sorting.ts";
import { useSelectedRow } from "./useSelectedRow.ts";

interface Props {
  readonly rows: readonly TableRow[];
  readonly day: Day;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

/** The table itself; it scrolls within its own box, its head and its names stay in sight. */
export function CountryTable({ rows, day, sorting, onSort }: Props) {
  const { messages, formats } = useSpeech();
  const { table } = messages;
  const body = useSelectedRow();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className="table-scroll" tabIndex={0} aria-label={table.caption(formats.date(exactly(day)))}>
      <table className="table-table">
        <caption className="table-caption">
          <span className="table-title">
            {table.caption(formats.date(exactly(day)))}
            {rows.some(({ isApart }) => isApart) && <span className="table-apart"> {table.euApart}</span>}
          </span>
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <CountryRow key={row.code} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <Empty />}
    </section>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

function Head({ column, sorting, onSort }: HeadProps) {
  const { messages } = useSpeech();
  const { table } = messages;
  const isOn = sorting.column === column;
  const sort = sorting.isUp ? "ascending" : "descending";
  return (
    <th scope="col" className={`table-head table-${column}`} aria-sort={isOn ? sort : undefined}>
      <button type="button" title={table.sortBy(table.column[column])} onClick={() => onSort(column)}>
        {table.column[column]}
        <span className="table-arrow" aria-hidden="true">
          {isOn ? (sorting.isUp ? "▲" : "▼") : "↕"}
        </span>
      </button>
    </th>
  );
}

function Empty() {
  const { messages } = useSpeech();
  return <p className="table-empty">{messages.table.empty}</p>;
}
