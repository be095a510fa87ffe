import { useId } from "react";
import type { Language } from "../../domain/language.ts";
import type { Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useShelf } from "../../state/shelf-hook.ts";
import { useEditor } from "./context.ts";
import { OpenFile } from "./OpenFile.tsx";

/** The reader's stories to choose from, and the ways to come by another one. */
export function Chooser() {
  const { words, shelf } = useEditor();
  const { language } = useSpeech();
  const removed = useShelf(shelf, (s) => s.removed);
  return (
    <>
      <StorySelect />
      <div className="editor-row">
        <button type="button" className="button" onClick={() => shelf.create(words.firstTitle)}>
          {words.create}
        </button>
        <OpenFile />
      </div>
      {removed && (
        <p className="editor-row" role="status">
          {words.removed(titleOf(removed, language) || words.untitled)}{" "}
          <button type="button" className="button" onClick={shelf.restore}>
            {words.restore}
          </button>
        </p>
      )}
    </>
  );
}

const titleOf = ({ title }: Story, language: Language) => title[language] || title.en || title.vi;

function StorySelect() {
  const { words, shelf } = useEditor();
  const { language } = useSpeech();
  const works = useShelf(shelf, (s) => s.works);
  const open = useShelf(shelf, (s) => s.open);
  const id = useId();
  const slugs = Object.keys(works).sort();
  if (slugs.length === 0) return null;
  return (
    <div className="editor-field">
      <label htmlFor={id}>{words.yours}</label>
      <select
        id={id}
        className="button"
        value={open ?? ""}
        onChange={(event) => shelf.openStory(event.target.value)}
      >
        {slugs.map((slug) => {
          const story = works[slug]?.now;
          return (
            <option key={slug} value={slug}>
              {(story && titleOf(story, language)) || words.untitled}
              {story && ` (${words.scenes(story.scenes.length)})`}
            </option>
          );
        })}
      </select>
    </div>
  );
}
