import { useDeferredValue, useMemo, useState } from "react";
import type { Confidence, SourceRecord } from "../../domain/record.ts";
import { useLedgerWords } from "../../i18n/ledger.ts";
import { holds, type Line } from "./lines.ts";
import { Choice, More, SearchField } from "./Narrow.tsx";
import { SourceName } from "./SourceName.tsx";
import type { Narrowing } from "./SourcesPanel.tsx";

const PAGE = 50;
const CONFIDENCES: readonly Confidence[] = ["confirmed", "single", "seed", "recalled"];

/** What is looked for; whatever is empty leaves all. */
interface Filter {
  readonly query: string;
  readonly table: string;
  readonly confidence: string;
}

interface Props {
  readonly lines: readonly Line[];
  readonly sources: readonly SourceRecord[];
  readonly narrowing: Narrowing;
  readonly onClear: () => void;
}

/** Every record in words, with how sure it is, how much of its date is known, its doubts and its sources. */
export function RecordList({ lines, sources, narrowing, onClear }: Props) {
  const { sources: words } = useLedgerWords();
  const [filter, setFilter] = useState<Filter>({ query: "", table: narrowing.table ?? "", confidence: "" });
  const [limit, setLimit] = useState(PAGE);
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const { source } = narrowing;
  const found = useFound(lines, source, filter);
  return (
    <>
      {source !== null && <OfSource title={byId.get(source)?.title ?? source} onClear={onClear} />}
      <Filters filter={filter} onChange={setFilter} />
      <p className="sources-soft" role="status">
        {found.length === 0 ? words.nothing : words.shownRecords(found.length, lines.length)}
      </p>
      <ul className="sources-list">
        {found.slice(0, limit).map((line) => (
          <Record key={line.key} line={line} byId={byId} />
        ))}
      </ul>
      <More left={found.length - limit} page={PAGE} onMore={() => setLimit(limit + PAGE)} />
    </>
  );
}

/** The records that a filter leaves of those of one source, or of all. */
function useFound(lines: readonly Line[], source: string | null, { query, table, confidence }: Filter) {
  const sought = useDeferredValue(query);
  return lines.filter(
    (line) =>
      (table === "" || line.table === table) &&
      (confidence === "" || line.confidence === confidence) &&
      (source === null || line.sources.includes(source)) &&
      holds(`${line.text} ${line.note ?? ""}`, sought),
  );
}

/** Says that the records are those of one source, and leads back to all of them. */
function OfSource({ title, onClear }: { readonly title: string; readonly onClear: () => void }) {
  const { sources: words } = useLedgerWords();
  return (
    <p className="sources-narrowed">
      {words.ofSource(title)}{" "}
      <button type="button" className="sources-link" onClick={onClear}>
        {words.clear}
      </button>
    </p>
  );
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const { sources: words } = useLedgerWords();
  return (
    <div className="sources-filters">
      <SearchField value={filter.query} onChange={(query) => onChange({ ...filter, query })} />
      <Choice
        label={words.table}
        value={filter.table}
        options={Object.entries(words.tables)}
        onChange={(table) => onChange({ ...filter, table })}
      />
      <Choice
        label={words.confidence}
        value={filter.confidence}
        options={CONFIDENCES.map((name) => [name, words.confidences[name]])}
        onChange={(confidence) => onChange({ ...filter, confidence })}
      />
    </div>
  );
}

interface RecordProps {
  readonly line: Line;
  readonly byId: ReadonlyMap<string, SourceRecord>;
}

function Record({ line, byId }: RecordProps) {
  const { sources: words, ledger } = useLedgerWords();
  const { table, text, date, confidence, note } = line;
  const [only] = line.sources;
  const sureness =
    confidence === null ? words.printedBy(ledger.article(only ?? "")) : words.confidences[confidence];
  const facts = [words.tables[table] ?? table, sureness, words.precisions[date?.precision ?? "none"]];
  const named = line.sources.flatMap((id) => byId.get(id) ?? []);
  return (
    <li data-confidence={confidence}>
      <p lang={confidence === null ? "en" : undefined}>{text}</p>
      <p className="sources-soft">{facts.join(" · ")}</p>
      {note !== null && <p className="sources-note">{note}</p>}
      {named.length > 0 && (
        <ul className="sources-named" aria-label={words.views.sources}>
          {named.map((source) => (
            <li key={source.id}>
              <SourceName source={source} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
