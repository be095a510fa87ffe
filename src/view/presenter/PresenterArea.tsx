import type { Story } from "../../domain/story.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { loadPresenterWords } from "../../i18n/presenter.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { Presenter } from "./Presenter.tsx";

interface Props {
  readonly story: Story;
  readonly step: number;
  readonly loaders: Loaders;
}

/** The window with the notes, as soon as its words are there. */
export function PresenterArea(props: Props) {
  const { language } = useSpeech();
  const { app, shell } = useMessages();
  const [words, retry] = useResource(language, loadPresenterWords);
  if (words.status === "failed") {
    return (
      <p role="alert">
        {shell.failed.language}{" "}
        <button type="button" className="button" onClick={retry}>
          {app.retry}
        </button>
      </p>
    );
  }
  if (words.value === null) return <p role="status">{shell.loading}</p>;
  return <Presenter {...props} words={words.value} />;
}
