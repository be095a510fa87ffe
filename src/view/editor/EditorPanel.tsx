import { useCallback, useMemo } from "react";
import type { Language } from "../../domain/language.ts";
import { loadEditorWords } from "../../i18n/editor.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Loading } from "../Loading.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import type { TakeawayLoaders } from "../takeaway/make.ts";
import { EditorContext } from "./context.ts";
import { Editor } from "./Editor.tsx";

interface Props {
  readonly loaders: TakeawayLoaders;
}

/** The editor of stories with the reader's own ones, fetched when it is first opened. */
export function EditorPanel({ loaders }: Props) {
  const { language } = useSpeech();
  const { shell } = useMessages();
  const { dataset } = useApp((s) => s.atlas);
  const load = useCallback(
    async (language: Language) => {
      const [own, words] = await Promise.all([loaders.own(dataset), loadEditorWords(language)]);
      return { own, words };
    },
    [loaders, dataset],
  );
  const [{ status, value }, retry] = useResource(language, load);
  const tools = useMemo(() => value && { ...value, loaders }, [value, loaders]);
  if (status === "failed") {
    return <NotLoaded onRetry={retry}>{shell.failed.language}</NotLoaded>;
  }
  if (tools === null) return <Loading />;
  return (
    <EditorContext value={tools}>
      <Editor />
    </EditorContext>
  );
}
