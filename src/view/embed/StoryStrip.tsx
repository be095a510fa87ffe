import { useCallback, useEffect } from "react";
import { clampStep, type Story } from "../../domain/story.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { tellReader } from "../../state/embed-faults.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { useScene } from "../story/useScene.ts";
import { Tool } from "../timeline/Controls.tsx";
import { StoryWait } from "./StoryWait.tsx";

interface Props {
  readonly slug: string;
  readonly load: Loaders["story"];
}

/** A story told in a strip above its map: the scene's heading and caption, and the ways to the others. */
export function StoryStrip({ slug, load }: Props) {
  const { app, embed } = useMessages();
  const [story, retry] = useStory(slug, load);
  if (story.value !== null) return <Scenes story={story.value} />;
  if (story.status !== "failed") return <StoryWait />;
  return (
    <div className="embed-story" role="alert">
      <p>{embed.storyFailed(slug)}</p>
      <button type="button" className="button" onClick={retry}>
        {app.retry}
      </button>
    </div>
  );
}

/** The story with that slug. If there is none, that is told, and the map goes on without one. */
function useStory(slug: string, load: Loaders["story"]) {
  const store = useAppStore();
  const orNone = useCallback(
    (slug: string) =>
      load(slug).catch((cause: unknown) => {
        if (!(cause instanceof RangeError)) throw cause;
        return null;
      }),
    [load],
  );
  const found = useResource(slug, orNone);
  const isMissing = found[0].status === "ready" && found[0].value === null;
  useEffect(() => {
    if (!isMissing) return;
    tellReader(store.getState(), ["story"], [{ param: "story", value: slug, reason: "unknown-value" }]);
    store.getState().setStory(null);
  }, [store, slug, isMissing]);
  return found;
}

function Scenes({ story }: { readonly story: Story }) {
  const { messages, language } = useSpeech();
  const { embed } = messages;
  const setStory = useApp((s) => s.setStory);
  const step = useStep(story);
  const goTo = useCallback((to: number) => setStory(story.slug, clampStep(to, story)), [setStory, story]);
  useScene(story, step);
  const scene = story.scenes[step - 1];
  const count = story.scenes.length;
  return (
    <section className="embed-story" aria-label={`${embed.story}: ${story.title[language]}`}>
      <div className="embed-story-text" aria-live="polite">
        <h2>{scene?.heading[language]}</h2>
        <p>{scene?.caption[language]}</p>
      </div>
      <div className="embed-story-tools">
        <Tool icon="back" name={embed.previousScene} disabled={step === 1} onPress={() => goTo(step - 1)} />
        <span className="embed-story-place">
          <span className="visually-hidden">{embed.scene(step, count)}</span>
          <span aria-hidden="true">
            {step}/{count}
          </span>
        </span>
        <Tool icon="on" name={embed.nextScene} disabled={step === count} onPress={() => goTo(step + 1)} />
      </div>
    </section>
  );
}

/** The scene that is shown, from 1. A step that the story does not have is told of, and gives way to that. */
function useStep(story: Story): number {
  const store = useAppStore();
  const asked = useApp((s) => s.step);
  const step = clampStep(asked ?? 1, story);
  useEffect(() => {
    if (asked === null || asked === step) return;
    tellReader(
      store.getState(),
      ["step"],
      [{ param: "step", value: String(asked), reason: "unknown-value" }],
    );
    store.getState().setStory(story.slug, step);
  }, [store, story, asked, step]);
  return step;
}
