import { useCallback, useState } from "react";
import { keysOf, type Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { LANGUAGES, type View } from "../../state/view.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { ReadingScene } from "./ReadingScene.tsx";
import { StoryDate } from "./StoryDate.tsx";
import { useInView } from "./useInView.ts";
import { useScene } from "./useScene.ts";
import "./reading.css";

/** A reader scrolls on sooner than a room wants to: the map has to be there first. */
const READER_MS = 1_000;

interface Props {
  readonly story: Story;
  readonly loadRecords: Loaders["records"];
  /** Leaves to a scene's view, or with null to the view before the story. */
  readonly onLeave: (view: View | null) => void;
}

/** The story as a page: its scenes one below the other beside a map that goes along. */
export function Reading({ story, loadRecords, onLeave }: Props) {
  const { language, messages } = useSpeech();
  const [records] = useResource(language, loadRecords);
  const keys = keysOf(story);
  const [active, setActive] = useState(1);
  useScene(story, active, READER_MS);
  const watch = useInView(useCallback((scene: number) => setActive(scene), []));
  return (
    <>
      <StoryDate className="reading-date" />
      <article className="reading" aria-labelledby="reading-title">
        <ReadingBar story={story} onLeave={() => onLeave(null)} />
        <h1 id="reading-title">{story.title[language]}</h1>
        <p className="reading-summary">{story.summary[language]}</p>
        {story.scenes.map((scene, i) => (
          <ReadingScene
            key={keys[i]}
            story={story}
            scene={scene}
            number={i + 1}
            isActive={i + 1 === active}
            sources={records.value?.sources ?? []}
            watch={watch}
            onOpen={onLeave}
          />
        ))}
        <p className="reading-made">{messages.story.made}</p>
      </article>
    </>
  );
}

function ReadingBar({ story, onLeave }: { readonly story: Story; readonly onLeave: () => void }) {
  const { language, messages } = useSpeech();
  const setLanguage = useApp((s) => s.setLanguage);
  const setStory = useApp((s) => s.setStory);
  return (
    <div className="reading-bar">
      <button type="button" className="button" onClick={onLeave}>
        ← {messages.story.toAtlas}
      </button>
      {LANGUAGES.filter((code) => code !== language).map((code) => (
        <button key={code} type="button" className="button" lang={code} onClick={() => setLanguage(code)}>
          {messages.shell.languages[code]}
        </button>
      ))}
      <button type="button" className="button" onClick={() => print()}>
        {messages.story.print}
      </button>
      <button type="button" className="button" onClick={() => setStory(story.slug, 1)}>
        {messages.story.present}
      </button>
    </div>
  );
}
