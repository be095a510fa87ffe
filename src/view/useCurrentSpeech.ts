import { useEffect, useState } from "react";
import type { Speech } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import type { Loaders } from "./loaders.ts";

/** The language in force: the one chosen, as soon as it is loaded; until then the one before. */
export function useCurrentSpeech(loaders: Pick<Loaders, "speech">, first: Speech): Speech {
  const language = useApp((s) => s.language);
  const setLanguage = useApp((s) => s.setLanguage);
  const notify = useApp((s) => s.notify);
  const settle = useApp((s) => s.settle);
  const [speech, setSpeech] = useState(first);
  const spoken = speech.language;
  useEffect(() => {
    if (language === spoken) return;
    let isCurrent = true;
    const giveUp = () => {
      setLanguage(spoken);
      notify({ kind: "load", what: "language", retry: () => setLanguage(language) });
    };
    loaders.speech(language).then(
      (next) => {
        if (!isCurrent) return;
        setSpeech(next);
        settle("language");
      },
      () => isCurrent && giveUp(),
    );
    return () => {
      isCurrent = false;
    };
  }, [language, spoken, loaders, setLanguage, notify, settle]);
  return speech;
}
