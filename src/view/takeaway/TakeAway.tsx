import { type ReactNode, useCallback, useRef, useState } from "react";
import { useSpeech } from "../../i18n/messages.ts";
import { loadTakeawayWords, TakeawayWordsContext, useTakeawayWords } from "../../i18n/takeaway.ts";
import { useAppStore } from "../../state/store.ts";
import { save } from "../data/files.ts";
import { Loading } from "../Loading.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import {
  type Made,
  makePage,
  makePictures,
  makeSlides,
  type TakeawayLoaders,
  type Workshop,
} from "./make.ts";
import "./takeaway.css";

interface Props {
  readonly slug: string;
  readonly loaders: TakeawayLoaders;
}

/** The ways in which a story leaves the browser, each a file. */
export function TakeAway({ slug, loaders }: Props) {
  return (
    <Worded>
      <Files slug={slug} loaders={loaders} />
    </Worded>
  );
}

function Files({ slug, loaders }: Props) {
  const words = useTakeawayWords();
  const job = useJob(loaders);
  const choices = [
    [words.slides, words.slidesHint, (shop: Workshop) => makeSlides(shop, slug, words)],
    [words.pictures, words.picturesHint, (shop: Workshop) => makePictures(shop, slug)],
    [words.page, words.pageHint, (shop: Workshop) => makePage(shop, slug)],
  ] as const;
  return (
    <section className="takeaway" aria-label={words.title}>
      <ul>
        {choices.map(([name, hint, make]) => (
          <li key={name}>
            <button
              type="button"
              className="button"
              aria-disabled={job.isBusy || undefined}
              onClick={() => job.run(make)}
            >
              {name}
            </button>
            <span>{hint}</span>
          </li>
        ))}
      </ul>
      <p className="takeaway-hint">{words.printed}</p>
      <JobState {...job} />
    </section>
  );
}

/** Speaks the words for taking things along as soon as they are there. */
export function Worded({ children }: { readonly children: ReactNode }) {
  const { language, messages } = useSpeech();
  const [words, retry] = useResource(language, loadTakeawayWords);
  if (words.status === "failed") {
    return <NotLoaded onRetry={retry}>{messages.shell.failed.language}</NotLoaded>;
  }
  if (words.value === null) return <Loading />;
  return <TakeawayWordsContext value={words.value}>{children}</TakeawayWordsContext>;
}

interface Job {
  readonly said: string;
  readonly isBusy: boolean;
  readonly stop: () => void;
}

/** Makes one file at a time and hands it to the downloads; says how far it is. */
export function useJob(loaders: TakeawayLoaders) {
  const words = useTakeawayWords();
  const speech = useSpeech();
  const store = useAppStore();
  const [said, setSaid] = useState("");
  const current = useRef<AbortController | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(
    async (make: (shop: Workshop) => Promise<Made>) => {
      if (current.current) return;
      const control = new AbortController();
      current.current = control;
      setBusy(true);
      setSaid(words.working);
      const progress = {
        signal: control.signal,
        onPicture: (done: number, of: number) => setSaid(words.making(done, of)),
      };
      try {
        const made = await make({ state: store.getState(), speech, loaders, progress });
        save(made);
        setSaid(words.saved(made.name));
      } catch {
        setSaid(control.signal.aborted ? words.stopped : words.failed);
      } finally {
        current.current = null;
        setBusy(false);
      }
    },
    [words, speech, store, loaders],
  );
  const stop = useCallback(() => current.current?.abort(), []);
  return { said, isBusy, run, stop };
}

export function JobState({ said, isBusy, stop }: Job) {
  const words = useTakeawayWords();
  return (
    <div className="takeaway-state">
      <p role="status">{said}</p>
      {isBusy && (
        <button type="button" className="button" onClick={stop}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}
