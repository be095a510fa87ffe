import type { Story } from "../../domain/story.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { loadPresenterWords } from "../../i18n/presenter.ts";
import { Loading } from "../Loading.tsx";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
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
  const { shell } = useMessages();
  const [words, retry] = useResource(language, loadPresenterWords);
  if (words.status === "failed") {
    return <NotLoaded onRetry={retry}>{shell.failed.language}</NotLoaded>;
  }
  if (words.value === null) return <Loading />;
  return <Presenter {...props} words={words.value} />;
}
