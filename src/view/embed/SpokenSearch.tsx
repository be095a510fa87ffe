import { useMemo } from "react";
import { SpeechContext, useSpeech } from "../../i18n/messages.ts";
import { loadSearchWords } from "../../i18n/search.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { Search } from "../search/Search.tsx";

interface Props {
  readonly loaders: Pick<Loaders, "findTerms" | "milestones">;
}

/** The search with its words, which few embeds need. */
export function SpokenSearch({ loaders }: Props) {
  const speech = useSpeech();
  const { app, shell } = speech.messages;
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
  return status === "failed" ? (
    <p role="alert">
      {shell.failed.language}{" "}
      <button type="button" className="button" onClick={retry}>
        {app.retry}
      </button>
    </p>
  ) : null;
}
