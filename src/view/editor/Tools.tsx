import { useState } from "react";
import type { Story } from "../../domain/story.ts";
import { storyJson } from "../../domain/story-edit.ts";
import { tidied } from "../../domain/story-edit-tidy.ts";
import { useMessages } from "../../i18n/messages.ts";
import { openWork } from "../../state/shelf.ts";
import { useShelf } from "../../state/shelf-hook.ts";
import { useApp } from "../../state/store.ts";
import { Lazily } from "../Lazily.tsx";
import { part } from "../part.tsx";
import { plainName } from "../story/file-name.ts";
import { useEditor } from "./context.ts";
import { download } from "./download.ts";
import { LinkMaker } from "./LinkMaker.tsx";

const TakeAway = part(() => import("../takeaway/TakeAway.tsx").then(({ TakeAway }) => TakeAway));

/** What can be done with the whole story. */
export function Tools({ story }: { readonly story: Story }) {
  const { words, shelf } = useEditor();
  const setStory = useApp((s) => s.setStory);
  const canUndo = useShelf(shelf, (s) => (openWork(s)?.past.length ?? 0) > 0);
  const canRedo = useShelf(shelf, (s) => (openWork(s)?.future.length ?? 0) > 0);
  const isEmpty = story.scenes.length === 0;
  const save = () =>
    download(
      `${plainName(story.title.en || story.title.vi)}.json`,
      JSON.stringify(storyJson(tidied(story)), null, 2),
    );
  return (
    <div className="editor-row">
      <Tool name={words.undo} isOff={!canUndo} onPress={shelf.undo} />
      <Tool name={words.redo} isOff={!canRedo} onPress={shelf.redo} />
      <Tool name={words.present} isOff={isEmpty} onPress={() => setStory(story.slug, 1)} />
      <Tool name={words.read} isOff={isEmpty} onPress={() => setStory(story.slug)} />
      <Tool name={words.saveFile} onPress={save} />
      <LinkMaker story={story} />
      <Taking story={story} />
      <Tool name={words.remove} onPress={shelf.remove} />
    </div>
  );
}

/** The story as PowerPoint, pictures or a page, made as it stands when a button is pressed. */
function Taking({ story }: { readonly story: Story }) {
  const { loaders } = useEditor();
  const { story: words } = useMessages();
  const [isTaking, setTaking] = useState(false);
  const isEmpty = story.scenes.length === 0;
  return (
    <>
      <Tool
        name={words.take}
        isOff={isEmpty}
        isOpen={isTaking && !isEmpty}
        onPress={() => setTaking((was) => !was)}
      />
      {isTaking && !isEmpty && (
        <div className="editor-whole">
          <Lazily>
            <TakeAway slug={story.slug} loaders={loaders} />
          </Lazily>
        </div>
      )}
    </>
  );
}

interface ToolProps {
  readonly name: string;
  readonly isOff?: boolean;
  /** For a button that opens a part below it. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
}

/** A button that keeps the focus when it has nothing to do any more. */
export function Tool({ name, isOff = false, isOpen, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={isOff || undefined}
      aria-expanded={isOpen}
      onClick={() => !isOff && onPress()}
    >
      {name}
    </button>
  );
}
