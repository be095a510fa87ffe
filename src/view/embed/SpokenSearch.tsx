import { useMemo } from "react";
import { SpeechContext, useSpeech } from "../../i18n/messages.ts";
import { loadSearchWords } from "../../i18n/search.ts";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { Search } from "../search/Search.tsx";

interface Props {
  readonly loaders: Pick<Loaders, "findTerms" | "milestones">;
}

/** The search with its words, which few embeds need. */
export function SpokenSearch({ loaders }: Props) {
  const speech = useSpeech();
  const { shell } = speech.messages;
  const [{ status, value: search }, retry] = useResource(speech.language, loadSearchWords);
  const spoken = useMemo(
    () => search && { ...speech, messages: { ...speech.messages, search } },
    [speech, search],
  );
  if (spoken) {
    return (
      <SpeechContext value={spoken}>
        <Search loaders={loaders} />
      </SpeechContext>
    );
  }
  return status === "failed" ? <NotLoaded onRetry={retry}>{shell.failed.language}</NotLoaded> : null;
}
