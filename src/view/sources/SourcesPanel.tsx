import { useCallback, useMemo, useState } from "react";
import type { Language } from "../../domain/language.ts";
import { LedgerWordsContext, loadLedgerWords, useLedgerWords } from "../../i18n/ledger.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { Loading } from "../Loading.tsx";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { type Archive, linesOf, supportOf } from "./lines.ts";
import { RecordList } from "./RecordList.tsx";
import { SourceList } from "./SourceList.tsx";
import "./sources.css";

interface Props {
  readonly loadRecords: Loaders["records"];
  readonly loadMilestones: Loaders["milestones"];
}

/** All sources and all records, fetched when they are first asked for. */
export function SourcesPanel({ loadRecords, loadMilestones }: Props) {
  const { language, messages } = useSpeech();
  const load = useCallback(
    async (language: Language) => {
      const [records, milestones, words] = await Promise.all([
        loadRecords(language),
        loadMilestones(language),
        loadLedgerWords(language),
      ]);
      return { archive: { ...records, milestones }, words };
    },
    [loadRecords, loadMilestones],
  );
  const [{ status, value }, retry] = useResource(language, load);
  if (status === "failed") {
    return <NotLoaded onRetry={retry}>{messages.shell.failed.records}</NotLoaded>;
  }
  if (value === null) return <Loading />;
  return (
    <LedgerWordsContext value={value.words}>
      <Sources archive={value.archive} />
    </LedgerWordsContext>
  );
}

/** What the records are narrowed to when one comes to them from a source. */
export interface Narrowing {
  readonly source: string | null;
  readonly table: string | null;
}

const EVERYTHING: Narrowing = { source: null, table: null };

function Sources({ archive }: { readonly archive: Archive }) {
  const { sources: words } = useLedgerWords();
  const { messages, formats, names } = useSpeech();
  const [view, setView] = useState<"sources" | "records">("sources");
  const [narrowing, setNarrowing] = useState(EVERYTHING);
  const lines = useMemo(
    () => linesOf(archive, { words, messages, formats, names }),
    [archive, words, messages, formats, names],
  );
  const support = useMemo(() => supportOf(lines), [lines]);
  const recalled = lines.filter(({ confidence }) => confidence === "recalled").length;
  const number = formats.number;
  const openRecords = (next: Narrowing) => {
    setNarrowing(next);
    setView("records");
  };
  return (
    <div className="sources">
      <h2 className="sources-head">{words.title}</h2>
      <p className="sources-lead">
        {words.lead(number(archive.sources.length), number(lines.length), number(recalled))}
      </p>
      <fieldset className="sources-views">
        <legend className="visually-hidden">{words.title}</legend>
        {(["sources", "records"] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={view === name}
            onClick={() => (name === "records" ? openRecords(EVERYTHING) : setView(name))}
          >
            {words.views[name]}
          </button>
        ))}
      </fieldset>
      {view === "sources" ? (
        <SourceList sources={archive.sources} support={support} onOpen={openRecords} />
      ) : (
        <RecordList
          key={`${narrowing.source} ${narrowing.table}`}
          lines={lines}
          sources={archive.sources}
          narrowing={narrowing}
          onClear={() => setNarrowing(EVERYTHING)}
        />
      )}
    </div>
  );
}
