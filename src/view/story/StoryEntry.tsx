import { useState } from "react";
import type { StorySummary } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Lazily } from "../Lazily.tsx";
import type { Loaders } from "../loaders.ts";
import { part } from "../part.tsx";

const TakeAway = part(() => import("../takeaway/TakeAway.tsx").then(({ TakeAway }) => TakeAway));

interface Props {
  readonly summary: StorySummary;
  readonly loaders: Loaders;
}

/** A story in a list, with what can be done with it. */
export function StoryEntry({ summary, loaders }: Props) {
  const { language } = useSpeech();
  const [isTaking, setTaking] = useState(false);
  return (
    <li className="story-dialog-entry">
      <h3>{summary.title[language]}</h3>
      <p>{summary.summary[language]}</p>
      <Ways summary={summary} isTaking={isTaking} onTake={() => setTaking((was) => !was)} />
      {isTaking && (
        <Lazily>
          <TakeAway slug={summary.slug} loaders={loaders} />
        </Lazily>
      )}
    </li>
  );
}

interface WaysProps extends Pick<Props, "summary"> {
  readonly isTaking: boolean;
  readonly onTake: () => void;
}

/** The ways to have a story: presented, as a page to read, and to take away. */
function Ways({ summary: { slug, title, scenes }, isTaking, onTake }: WaysProps) {
  const { language, messages } = useSpeech();
  const setStory = useApp((s) => s.setStory);
  const { story } = messages;
  const name = title[language];
  return (
    <div className="story-dialog-choice">
      <button
        type="button"
        className="button story-dialog-main"
        aria-label={story.presentOf(name)}
        onClick={() => setStory(slug, 1)}
      >
        {story.present}
      </button>
      <button type="button" className="button" aria-label={story.readOf(name)} onClick={() => setStory(slug)}>
        {story.read}
      </button>
      <button
        type="button"
        className="button"
        aria-label={story.takeOf(name)}
        aria-expanded={isTaking}
        onClick={onTake}
      >
        {story.take}
      </button>
      <span>{story.scenes(scenes)}</span>
    </div>
  );
}
