import { useState } from "react";
import { LANGUAGES } from "../../domain/language.ts";
import type { Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { Lazily } from "../Lazily.tsx";
import type { Loaders } from "../loaders.ts";
import { part } from "../part.tsx";
import { EditCopy } from "./EditCopy.tsx";
import { isAlone } from "./told.ts";

const TakeAway = part(() => import("../takeaway/TakeAway.tsx").then(({ TakeAway }) => TakeAway));

interface Props {
  readonly story: Story;
  readonly loaders: Loaders;
  readonly onLeave: (view: View | null) => void;
}

/** What can be done with a story that is read: leave, print, present, take along, go on with it. */
export function ReadingBar({ story, loaders, onLeave }: Props) {
  const { messages } = useSpeech();
  const [isTaking, setTaking] = useState(false);
  const setStory = useApp((s) => s.setStory);
  // There is no atlas to go to, nothing to take, and no place to keep a copy.
  const hasAtlas = !isAlone(loaders);
  return (
    <>
      <div className="reading-bar">
        <button type="button" className="button" onClick={() => onLeave(null)}>
          ← {hasAtlas ? messages.story.toAtlas : messages.story.leave}
        </button>
        <LanguageChoice />
        <button type="button" className="button" onClick={() => print()}>
          {messages.story.print}
        </button>
        <button type="button" className="button" onClick={() => setStory(story.slug, 1)}>
          {messages.story.present}
        </button>
        {hasAtlas && (
          <>
            <button
              type="button"
              className="button"
              aria-expanded={isTaking}
              onClick={() => setTaking((was) => !was)}
            >
              {messages.story.take}
            </button>
            <EditCopy story={story} loaders={loaders} onLeave={onLeave} />
          </>
        )}
      </div>
      {isTaking && (
        <Lazily>
          <TakeAway slug={story.slug} loaders={loaders} />
        </Lazily>
      )}
    </>
  );
}

function LanguageChoice() {
  const { language, messages } = useSpeech();
  const setLanguage = useApp((s) => s.setLanguage);
  return LANGUAGES.filter((code) => code !== language).map((code) => (
    <button key={code} type="button" className="button" lang={code} onClick={() => setLanguage(code)}>
      {messages.shell.languages[code]}
    </button>
  ));
}
