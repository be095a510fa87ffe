import { lazy, useState } from "react";
import type { StorySummary } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { arrived } from "../arrived.ts";
import { Lazily } from "../Lazily.tsx";
import type { Loaders } from "../loaders.ts";

const TakeAway = lazy(() => import("../takeaway/TakeAway.tsx").then(({ TakeAway }) => arrived(TakeAway)));

interface Props {
  readonly summary: StorySummary;
  readonly loaders: Loaders;
}

/** A story in a list, with what can be done with it. */
export function StoryEntry({ summary: { slug, title, summary, scenes }, loaders }: Props) {
  const { language, messages } = useSpeech();
  const [isTaking, setTaking] = useState(false);
  const setStory = useApp((s) => s.setStory);
  const { story } = messages;
  return (
    <li className="story-dialog-entry">
      <h3>{title[language]}</h3>
      <p>{summary[language]}</p>
      <div className="story-dialog-choice">
        <button
          type="button"
          className="button story-dialog-main"
          aria-label={story.presentOf(title[language])}
          onClick={() => setStory(slug, 1)}
        >
          {story.present}
        </button>
        <button
          type="button"
          className="button"
          aria-label={story.readOf(title[language])}
          onClick={() => setStory(slug)}
        >
          {story.read}
        </button>
        <button
          type="button"
          className="button"
          aria-label={story.takeOf(title[language])}
          aria-expanded={isTaking}
          onClick={() => setTaking((was) => !was)}
        >
          {story.take}
        </button>
        <span>{story.scenes(scenes)}</span>
      </div>
      {isTaking && (
        <Lazily>
          <TakeAway slug={slug} loaders={loaders} />
        </Lazily>
      )}
    </li>
  );
}
