import { useId, useState } from "react";
import { LINKED, type Story } from "../../domain/story.ts";
import { storyJson } from "../../domain/story-edit.ts";
import { tidied } from "../../domain/story-edit-tidy.ts";
import { packLink } from "../../state/shelf-link.ts";
import { useEditor } from "./context.ts";

/** A link as it was made of a story. */
interface Made {
  readonly of: Story;
  /** Null if the story is too long for one. */
  readonly address: string | null;
  readonly isCopied: boolean;
}

/** Makes a link that carries the story, and copies it. It stands until the story changes. */
export function LinkMaker({ story }: { readonly story: Story }) {
  const { words, loaders } = useEditor();
  const [made, setMade] = useState<Made | null>(null);
  const id = useId();
  const isEmpty = story.scenes.length === 0;
  const make = async () => {
    // The slug is this browser's; whoever opens the link has the story under another one.
    const text = JSON.stringify({ ...storyJson(tidied(story)), slug: LINKED });
    const hash = await packLink(text);
    const address = hash && `${loaders.site.root}?story=${LINKED}&step=1${hash}`;
    const isCopied = address !== null && (await copied(address));
    setMade({ of: story, address, isCopied });
  };
  const current = made?.of === story ? made : null;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={isEmpty || undefined}
        onClick={() => !isEmpty && void make()}
      >
        {words.makeLink}
      </button>
      {current && (
        <div className="editor-field editor-whole" role="status">
          <p>{messageOf(current, words)}</p>
          {current.address && (
            <>
              <label htmlFor={id}>{words.link}</label>
              <input id={id} readOnly value={current.address} onFocus={(event) => event.target.select()} />
            </>
          )}
        </div>
      )}
    </>
  );
}

function messageOf({ address, isCopied }: Made, words: ReturnType<typeof useEditor>["words"]): string {
  if (address === null) return words.linkTooLong;
  return isCopied ? words.linkCopied : words.linkNotCopied;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
