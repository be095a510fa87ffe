import { useCallback, useMemo } from "react";
import type { Language } from "../../domain/language.ts";
import type { Evidence } from "../../domain/measure-count.ts";
import { LedgerWordsContext, loadLedgerWords } from "../../i18n/ledger.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Loading } from "../Loading.tsx";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { Ledger } from "./Ledger.tsx";

interface Props {
  readonly loadRecords: Loaders["records"];
  readonly loadMilestones: Loaders["milestones"];
}

/** The ledger with everything it is made of, fetched when it is first opened. */
export function LedgerPanel({ loadRecords, loadMilestones }: Props) {
  const { language, messages } = useSpeech();
  const atlas = useApp((s) => s.atlas);
  const load = useCallback(
    async (language: Language) => {
      const [records, milestones, words] = await Promise.all([
        loadRecords(language),
        loadMilestones(language),
        loadLedgerWords(language),
      ]);
      return { records, milestones, words };
    },
    [loadRecords, loadMilestones],
  );
  const [{ status, value }, retry] = useResource(language, load);
  const evidence = useMemo<Evidence | null>(
    () => value && { atlas, milestones: value.milestones, ...value.records },
    [atlas, value],
  );
  if (status === "failed") {
    return <NotLoaded onRetry={retry}>{messages.shell.failed.records}</NotLoaded>;
  }
  if (value === null || evidence === null) return <Loading />;
  return (
    <LedgerWordsContext value={value.words}>
      <Ledger evidence={evidence} claims={value.records.claims} />
    </LedgerWordsContext>
  );
}
