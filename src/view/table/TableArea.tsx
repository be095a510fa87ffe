import { useDeferredValue, useState } from "react";
import { useSpeech } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { CountryTable } from "./CountryTable.tsx";
import { FIRST_SORTING, pressed } from "./sorting.ts";
import { useRows } from "./useRows.ts";
import "./table.css";

interface Props {
  readonly loaders: Pick<Loaders, "records">;
}

/**
 * All countries of the day as a table: everything that the map shows, for those who cannot use one, and
 * more than it can. Follows the date when it rests.
 */
export function TableArea({ loaders }: Props) {
  const { messages, language } = useSpeech();
  const { table } = messages;
  const [records, retry] = useResource(language, loaders.records);
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState(FIRST_SORTING);
  const [announced, setAnnounced] = useState("");
  const { rows, all, day } = useRows(records.value, useDeferredValue(filter), sorting);
  const press = (column: Parameters<typeof pressed>[1]) => {
    const next = pressed(sorting, column);
    setSorting(next);
    setAnnounced(table.sorted(table.column[column], next.isUp));
  };
  return (
    <section className="table" aria-label={table.title}>
      <div className="table-tools">
        <label className="table-filter">
          <span>{table.filter}</span>
          <input
            type="search"
            className="button"
            value={filter}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <p className="table-count" role="status">
          {table.count(rows.filter(({ isApart }) => !isApart).length, all)}
        </p>
        <button type="button" className="button table-print" onClick={() => print()}>
          {table.print}
        </button>
        {records.status === "loading" && <p className="table-wait">{table.loading}</p>}
        {records.status === "failed" && (
          <NotLoaded className="table-wait" onRetry={retry}>
            {table.failed}
          </NotLoaded>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      <CountryTable rows={rows} day={day} sorting={sorting} onSort={press} />
    </section>
  );
}
