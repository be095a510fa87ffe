import { useDeferredValue, useMemo, useState } from "react";
import type { SourceRecord } from "../../domain/record.ts";
import { useLedgerWords } from "../../i18n/ledger.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { holds } from "./lines.ts";
import { Choice, More, SearchField } from "./Narrow.tsx";
import { SourceName } from "./SourceName.tsx";
import type { Narrowing } from "./SourcesPanel.tsx";

/** How many are shown at first, and how many more each time. */
const PAGE = 50;

type Support = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is looked for; whatever is empty leaves all. */
interface Filter {
  readonly query: string;
  readonly kind: string;
  readonly table: string;
}

const ALL: Filter = { query: "", kind: "", table: "" };

interface Props {
  readonly sources: readonly SourceRecord[];
  readonly support: Support;
  readonly onOpen: (narrowing: Narrowing) => void;
}

/** All sources with what rests on each, narrowed by words, kind and table. */
export function SourceList({ sources, support, onOpen }: Props) {
  const { sources: words } = useLedgerWords();
  const [filter, setFilter] = useState(ALL);
  const [limit, setLimit] = useState(PAGE);
  const found = useFound(sources, support, filter);
  return (
    <>
      <Filters sources={sources} filter={filter} onChange={setFilter} />
      <p className="sources-soft" role="status">
        {found.length === 0 ? words.nothing : words.shownSources(found.length, sources.length)}
      </p>
      <ul className="sources-list">
        {found.slice(0, limit).map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
            <Supports source={source} support={support} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <More left={found.length - limit} page={PAGE} onMore={() => setLimit(limit + PAGE)} />
    </>
  );
}

/** The sources that a filter leaves, those that bear the most first. */
function useFound(sources: readonly SourceRecord[], support: Support, { query, kind, table }: Filter) {
  const { formats } = useSpeech();
  const sought = useDeferredValue(query);
  const sorted = useMemo(
    () =>
      sources.toSorted(
        (a, b) => total(support, b.id) - total(support, a.id) || formats.compare(a.title, b.title),
      ),
    [sources, support, formats],
  );
  return sorted.filter(
    (source) =>
      (kind === "" || source.kind === kind) &&
      (table === "" || support.get(source.id)?.has(table)) &&
      holds(`${source.title} ${source.publisher ?? ""}`, sought),
  );
}

interface FiltersProps {
  readonly sources: readonly SourceRecord[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ sources, filter, onChange }: FiltersProps) {
  const { sources: words } = useLedgerWords();
  const kinds = [...new Set(sources.map((source) => source.kind))];
  return (
    <div className="sources-filters">
      <SearchField value={filter.query} onChange={(query) => onChange({ ...filter, query })} />
      <Choice
        label={words.kind}
        value={filter.kind}
        options={kinds.map((id) => [id, words.kinds[id]])}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Choice
        label={words.table}
        value={filter.table}
        options={Object.entries(words.tables)}
        onChange={(table) => onChange({ ...filter, table })}
      />
    </div>
  );
}

function Supports({
  source,
  support,
  onOpen,
}: Pick<Props, "support" | "onOpen"> & { readonly source: SourceRecord }) {
  const { sources: words } = useLedgerWords();
  const tables = [...(support.get(source.id) ?? [])].sort(([, a], [, b]) => b - a);
  if (tables.length === 0) return <p className="sources-soft">{words.supportsNone}</p>;
  return (
    <ul className="sources-support" aria-label={words.supports}>
      {tables.map(([table, n]) => (
        <li key={table}>
          <button type="button" className="sources-link" onClick={() => onOpen({ source: source.id, table })}>
            {words.supportsCount(words.tables[table] ?? table, n)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const total = (support: Support, id: string): number =>
  [...(support.get(id)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
