import type { Scene } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { loadPresenterWords } from "../../i18n/presenter.ts";
import { useResource } from "../resource.ts";
import type { NotesHere } from "./useNotes.ts";
import "./notes-on-stage.css";

interface Props {
  readonly scene: Scene;
  readonly why: Exclude<NotesHere, null>;
  readonly onHide: () => void;
}

/** The notes on the one screen there is. */
export function NotesOnStage({ scene, why, onHide }: Props) {
  const { language } = useSpeech();
  const [words] = useResource(language, loadPresenterWords);
  if (words.value === null) return null;
  const { notes, noNotes, blocked, seenByAll, hide } = words.value;
  return (
    <aside className="notes-here" aria-label={notes}>
      <div className="notes-here-bar">
        <h2>{notes}</h2>
        <button type="button" className="button" onClick={onHide}>
          {hide}
        </button>
      </div>
      <p className="notes-here-why" role="status">
        {why === "blocked" ? `${blocked} ${seenByAll}` : seenByAll}
      </p>
      <p className="notes-here-text">{scene.notes[language] || noNotes}</p>
    </aside>
  );
}
