import { useEffect, useRef } from "react";
import { LANGUAGES } from "../../domain/language.ts";
import type { Story } from "../../domain/story.ts";
import { type Speech, SpeechContext, useSpeech } from "../../i18n/messages.ts";
import { useTakeawayWords } from "../../i18n/takeaway.ts";
import { type AppStore, StoreContext, useApp } from "../../state/store.ts";
import { Legend } from "../Legend.tsx";
import { LayerProvider } from "../layer/LayerProvider.tsx";
import type { Loaders } from "../loaders.ts";
import { MapArea } from "../MapArea.tsx";
import { StoryArea } from "../story/StoryArea.tsx";
import { Unchecked } from "../story/Unchecked.tsx";
import { useCurrentSpeech } from "../useCurrentSpeech.ts";
import { useTitle } from "../useTitle.ts";
import { Worded } from "./TakeAway.tsx";
import "../style.css";
import "../fallback.css";
import "../app.css";
import "../legend-keys.css";
import "./player.css";

interface Props {
  readonly store: AppStore;
  readonly loaders: Loaders;
  readonly story: Story;
  readonly firstSpeech: Speech;
}

/** A story alone with its map: what a single file plays. Whoever leaves the story comes to its cover. */
export function Player({ store, loaders, story, firstSpeech }: Props) {
  return (
    <StoreContext value={store}>
      <Spoken {...{ loaders, story, firstSpeech }} />
    </StoreContext>
  );
}

function Spoken({ loaders, story, firstSpeech }: Omit<Props, "store">) {
  const speech = useCurrentSpeech(loaders, firstSpeech);
  const told = useApp((s) => (s.story === null ? null : s.step === null ? "reading" : "stage"));
  return (
    <SpeechContext value={speech}>
      <LayerProvider loadRecords={loaders.records}>
        <div className="atlas" data-story={told ?? "stage"}>
          <main className="atlas-main">
            <div className="atlas-map" inert>
              <MapArea loaders={loaders} />
            </div>
            <div className="atlas-legend" inert>
              <Legend />
            </div>
            {told === null ? (
              <Worded>
                <Cover story={story} />
              </Worded>
            ) : (
              <StoryArea loaders={loaders} isEntered={false} />
            )}
          </main>
        </div>
      </LayerProvider>
    </SpeechContext>
  );
}

function Cover({ story }: Pick<Props, "story">) {
  const { language, messages } = useSpeech();
  const words = useTakeawayWords();
  const setStory = useApp((s) => s.setStory);
  const setLanguage = useApp((s) => s.setLanguage);
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => start.current?.focus(), []);
  useTitle(story.title[language]);
  return (
    <section className="player-cover" aria-labelledby="player-title">
      <h1 id="player-title">{story.title[language]}</h1>
      <p>{story.summary[language]}</p>
      <Unchecked story={story} />
      <div className="player-choice">
        <button ref={start} type="button" className="button" onClick={() => setStory(story.slug, 1)}>
          {words.present}
        </button>
        <button type="button" className="button" onClick={() => setStory(story.slug)}>
          {words.read}
        </button>
        {LANGUAGES.filter((code) => code !== language).map((code) => (
          <button key={code} type="button" className="button" lang={code} onClick={() => setLanguage(code)}>
            {messages.shell.languages[code]}
          </button>
        ))}
      </div>
      <p>
        {words.offlineNote} {messages.story.made}
      </p>
    </section>
  );
}
