import { useCallback, useEffect, useRef, useState } from "react";
import { keysOf, type Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { View } from "../../state/view.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { EmphasisLayer } from "./EmphasisLayer.tsx";
import { ReadingBar } from "./ReadingBar.tsx";
import { ReadingScene } from "./ReadingScene.tsx";
import { StoryDate } from "./StoryDate.tsx";
import { isAlone } from "./told.ts";
import { useInView } from "./useInView.ts";
import { useScene } from "./useScene.ts";
import "./reading-rooms.css";
import "./reading.css";

/** A reader scrolls on sooner than a room wants to: the map has to be there first. */
const READER_MS = 1_000;

interface Props {
  readonly story: Story;
  readonly loaders: Loaders;
  /** Whether the reader came from another view of the atlas: the focus goes on from the title, not from the page's beginning. */
  readonly takesFocus: boolean;
  /** Leaves to a scene's view, or with null to the view before the story. */
  readonly onLeave: (view: View | null) => void;
}

/** The story as a page: its scenes one below the other beside a map that goes along. */
export function Reading({ story, loaders, takesFocus, onLeave }: Props) {
  const { language, messages } = useSpeech();
  const [records] = useResource(language, loaders.records);
  const keys = keysOf(story);
  const [active, setActive] = useState(1);
  useScene(story, active, READER_MS);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const emphasis = story.scenes[active - 1]?.emphasis;
  const watch = useInView(useCallback((scene: number) => setActive(scene), []));
  return (
    <>
      <StoryDate className="reading-date" />
      {emphasis && <EmphasisLayer emphasis={emphasis} marks={loaders.marks} />}
      <article className="reading" aria-labelledby="reading-title">
        <ReadingBar story={story} loaders={loaders} onLeave={onLeave} />
        <h1 ref={title} id="reading-title" tabIndex={-1}>
          {story.title[language]}
        </h1>
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
            onOpen={isAlone(loaders) ? null : onLeave}
          />
        ))}
        <p className="reading-made">{messages.story.made}</p>
      </article>
    </>
  );
}
