import { useCallback, useMemo } from "react";
import { loadEditorWords } from "../../i18n/editor.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Language } from "../../state/view.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { EditorContext } from "./context.ts";
import { Editor } from "./Editor.tsx";

interface Props {
  readonly loadOwn: Loaders["own"];
  readonly root: string;
}

/** The editor of stories with the reader's own ones, fetched when it is first opened. */
export function EditorPanel({ loadOwn, root }: Props) {
  const { language } = useSpeech();
  const { app, shell } = useMessages();
  const { dataset } = useApp((s) => s.atlas);
  const load = useCallback(
    async (language: Language) => {
      const [own, words] = await Promise.all([loadOwn(dataset), loadEditorWords(language)]);
      return { own, words };
    },
    [loadOwn, dataset],
  );
  const [{ status, value }, retry] = useResource(language, load);
  const tools = useMemo(() => value && { ...value, root }, [value, root]);
  if (status === "failed") {
    return (
      <p role="alert">
        {shell.failed.language}{" "}
        <button type="button" className="button" onClick={retry}>
          {app.retry}
        </button>
      </p>
    );
  }
  if (tools === null) return <p role="status">{shell.loading}</p>;
  return (
    <EditorContext value={tools}>
      <Editor />
    </EditorContext>
  );
}
