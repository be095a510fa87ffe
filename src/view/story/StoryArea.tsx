import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { clampStep, LINKED, type Story } from "../../domain/story.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp, useAppStore, viewOf } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { Lazily } from "../Lazily.tsx";
import type { Loaders } from "../loaders.ts";
import { part } from "../part.tsx";
import { useResource } from "../resource.ts";
import { useTitle } from "../useTitle.ts";
import { PrintedStory } from "./PrintedStory.tsx";
import { Reading } from "./Reading.tsx";
import { Stage } from "./Stage.tsx";
import { storyOf } from "./told.ts";
import { Waiting } from "./Waiting.tsx";
import "./story.css";

const PresenterArea = part(() =>
  import("../presenter/PresenterArea.tsx").then(({ PresenterArea }) => PresenterArea),
);

interface Props {
  readonly loaders: Loaders;
  /** Whether the reader came from the atlas, not by the story's own address. */
  readonly isEntered: boolean;
}

/** The story that the address names: on stage at a step, or without one as a page to read. */
export function StoryArea({ loaders, isEntered }: Props) {
  const [found, retry] = useStory(loaders);
  const leaveTo = useLeaving();
  if (found.value === null && found.status !== "failed") return <Waiting />;
  const { story = null, faults = [] } = found.value ?? {};
  if (story === null) return <Failed faults={faults} onRetry={retry} onLeave={() => leaveTo(null)} />;
  return <Told {...{ story, loaders, isEntered, leaveTo }} />;
}

/** The story that the address names or carries, or everything that is wrong with it; without faults if there is none. */
function useStory(loaders: Loaders) {
  const slug = useApp((s) => s.story);
  const { dataset } = useApp((s) => s.atlas);
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const load = useCallback(
    async (key: string) => {
      const [slug = ""] = key.split("#");
      try {
        return { story: await storyOf(loaders, dataset, slug), faults: [] };
      } catch (cause) {
        if (cause instanceof RangeError) return { story: null, faults: null };
        if (!(cause instanceof AggregateError)) throw cause;
        return { story: null, faults: cause.errors.map(({ message }: Error) => message) };
      }
    },
    [loaders, dataset],
  );
  return useResource(slug === LINKED ? slug + hash : slug, load);
}

function onHash(listener: () => void) {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

interface ToldProps extends Props {
  readonly story: Story;
  readonly leaveTo: (view: View | null) => void;
}

function Told({ story, loaders, isEntered, leaveTo }: ToldProps) {
  const step = useApp((s) => (s.step === null ? null : clampStep(s.step, story)));
  const isNotes = useApp((s) => s.panel === "notes");
  const leave = useCallback(() => leaveTo(null), [leaveTo]);
  const [isFromStage] = useState(step !== null);
  const language = useApp((s) => s.language);
  useTitle(story.title[language]);
  if (isNotes) {
    return (
      <Lazily quiet>
        <PresenterArea story={story} step={step ?? 1} loaders={loaders} />
      </Lazily>
    );
  }
  return (
    <div className="story">
      {step === null ? (
        <Reading story={story} loaders={loaders} takesFocus={isEntered || isFromStage} onLeave={leaveTo} />
      ) : (
        <Stage story={story} step={step} loaders={loaders} onLeave={leave} />
      )}
      <PrintedStory story={story} loaders={loaders} />
    </div>
  );
}

/**
 * Remembers the view from which the story was entered. The function that is returned goes back to it, or to
 * another one, at once; focus returns to the button that opens the stories.
 */
function useLeaving(): (view: View | null) => void {
  const store = useAppStore();
  const [before] = useState((): View => {
    const state = store.getState();
    const { panel, ...rest } = state.beforeStory ?? viewOf(state);
    // The window with the notes ends with its story.
    return { ...rest, panel: panel === "notes" ? null : panel, story: null, step: null };
  });
  useEffect(
    () => () => {
      store.setState({ beforeStory: null, isSceneShown: false });
      // The atlas's own parts are back once this cleanup and the commit around it are done.
      queueMicrotask(() => document.querySelector<HTMLElement>("[data-story-menu]")?.focus());
    },
    [store],
  );
  return useCallback(
    (view: View | null) => {
      const { language, theme, setDay } = store.getState();
      const { day, ...rest } = view ?? before;
      store.setState({ ...rest, language, theme, story: null, step: null, isCut: true, swiping: false });
      setDay(day);
    },
    [store, before],
  );
}

interface FailedProps {
  /** None if it did not arrive, null if there is no such story. */
  readonly faults: readonly string[] | null;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

function Failed({ faults, onRetry, onLeave }: FailedProps) {
  const { app, story } = useMessages();
  return (
    <div className="story-wait" role="alert">
      <p>{faults === null ? story.missing : story.failed}</p>
      {faults?.length === 0 && <p>{story.failedHint}</p>}
      {faults !== null && faults.length > 0 && (
        <ul className="story-faults" lang="en">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={onRetry}>
        {app.retry}
      </button>
      <button type="button" className="button" onClick={onLeave}>
        {story.toAtlas}
      </button>
    </div>
  );
}
