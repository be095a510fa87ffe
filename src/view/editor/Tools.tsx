import type { Story } from "../../domain/story.ts";
import { storyJson } from "../../domain/story-edit.ts";
import { tidied } from "../../domain/story-edit-tidy.ts";
import { openWork } from "../../state/shelf.ts";
import { useShelf } from "../../state/shelf-hook.ts";
import { useApp } from "../../state/store.ts";
import { useEditor } from "./context.ts";
import { download, fileNameOf } from "./download.ts";
import { LinkMaker } from "./LinkMaker.tsx";

/** What can be done with the whole story. */
export function Tools({ story }: { readonly story: Story }) {
  const { words, shelf } = useEditor();
  const setStory = useApp((s) => s.setStory);
  const canUndo = useShelf(shelf, (s) => (openWork(s)?.past.length ?? 0) > 0);
  const canRedo = useShelf(shelf, (s) => (openWork(s)?.future.length ?? 0) > 0);
  const isEmpty = story.scenes.length === 0;
  const save = () =>
    download(fileNameOf(story.title.en || story.title.vi), JSON.stringify(storyJson(tidied(story)), null, 2));
  return (
    <div className="editor-row">
      <Tool name={words.undo} isOff={!canUndo} onPress={shelf.undo} />
      <Tool name={words.redo} isOff={!canRedo} onPress={shelf.redo} />
      <Tool name={words.present} isOff={isEmpty} onPress={() => setStory(story.slug, 1)} />
      <Tool name={words.read} isOff={isEmpty} onPress={() => setStory(story.slug)} />
      <Tool name={words.saveFile} onPress={save} />
      <LinkMaker story={story} />
      <Tool name={words.remove} onPress={shelf.remove} />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button that keeps the focus when it has nothing to do any more. */
export function Tool({ name, isOff = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      {name}
    </button>
  );
}
