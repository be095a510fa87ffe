import { useMemo } from "react";
import { useLedgerWords } from "../../i18n/ledger.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { Teller } from "./wording.ts";

/** What it takes to put a count into words, in the language the views speak now. */
export function useTeller(): Teller {
  const { formats, names } = useSpeech();
  const words = useLedgerWords().ledger;
  return useMemo(() => ({ words, formats, names }), [words, formats, names]);
}
