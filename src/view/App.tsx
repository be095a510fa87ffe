import { useCallback, useEffect, useState } from "react";
import { type Speech, SpeechContext } from "../i18n/messages.ts";
import { type AppStore, StoreContext, useApp } from "../state/store.ts";
import type { Language } from "../state/view.ts";
import { Header } from "./Header.tsx";
import { Help } from "./Help.tsx";
import { Legend } from "./Legend.tsx";
import type { Loaders } from "./loaders.ts";
import { MapArea } from "./MapArea.tsx";
import { Notices } from "./Notices.tsx";
import { PanelArea } from "./PanelArea.tsx";
import { TimelineArea } from "./TimelineArea.tsx";
import { useAppKeys } from "./useAppKeys.ts";
import "./style.css";
import "./app.css";

interface Props {
  readonly store: AppStore;
  readonly loaders: Loaders;
  /** The language that was loaded before anything was drawn. */
  readonly firstSpeech: Speech;
}

/** The atlas to explore: the map, its legend, the timeline and whatever panel is open. */
export function App({ store, loaders, firstSpeech }: Props) {
  return (
    <StoreContext value={store}>
      <Spoken loaders={loaders} first={firstSpeech} />
    </StoreContext>
  );
}

interface SpokenProps {
  readonly loaders: Loaders;
  readonly first: Speech;
}

function Spoken({ loaders, first }: SpokenProps) {
  const speech = useCurrentSpeech(loaders, first);
  return (
    <SpeechContext value={speech}>
      <Layout loaders={loaders} />
    </SpeechContext>
  );
}

function Layout({ loaders }: { readonly loaders: Loaders }) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const keys = useAppKeys(openHelp);
  const hasPanel = useApp((s) => s.panel !== null || s.selection.length > 0);
  return (
    <div className="atlas" data-panel={hasPanel ? "" : undefined} {...keys}>
      <Header onHelp={openHelp} />
      <main className="atlas-main">
        <div className="atlas-map">
          <MapArea loaders={loaders} />
        </div>
        <div className="atlas-legend">
          <Legend />
        </div>
        <PanelArea loadRecords={loaders.records} />
      </main>
      <TimelineArea loadMilestones={loaders.milestones} />
      <Notices />
      <Help open={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/** The language in force: the one chosen, as soon as it is loaded; until then the one before. */
function useCurrentSpeech(loaders: Loaders, first: Speech): Speech {
  const language = useApp((s) => s.language);
  const setLanguage = useApp((s) => s.setLanguage);
  const notify = useApp((s) => s.notify);
  const [speech, setSpeech] = useState(first);
  const spoken = speech.language;
  useEffect(() => {
    if (language === spoken) return;
    let isCurrent = true;
    const giveUp = () => {
      setLanguage(spoken as Language);
      notify({ kind: "load", what: "language", retry: () => setLanguage(language) });
    };
    loaders.speech(language).then(
      (next) => isCurrent && setSpeech(next),
      () => isCurrent && giveUp(),
    );
    return () => {
      isCurrent = false;
    };
  }, [language, spoken, loaders, setLanguage, notify]);
  return speech;
}
