import { useEffect, useRef, useState } from "react";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Lazily } from "../Lazily.tsx";
import { Loading } from "../Loading.tsx";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { part } from "../part.tsx";
import { useResource } from "../resource.ts";
import { OwnEntries } from "./OwnEntries.tsx";
import { StoryEntry } from "./StoryEntry.tsx";
import "./story-dialog.css";

const ClipMaker = part(() => import("../takeaway/ClipMaker.tsx").then(({ ClipMaker }) => ClipMaker));

interface Props {
  readonly loaders: Loaders;
  readonly onClose: () => void;
}

/** The stories that ship and the reader's own, each to be presented, read or taken along. */
export function StoryDialog({ loaders, onClose }: Props) {
  const { messages } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // What a story needs is on its way while the reader chooses.
    void import("./StoryArea.tsx").catch(() => undefined);
  }, []);
  return (
    <dialog
      ref={dialog}
      className="story-dialog"
      aria-labelledby="story-dialog-title"
      // The keys of the page rest while this lies over it; Escape is the dialog's own.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={onClose}
    >
      <div className="story-dialog-bar">
        <h2 id="story-dialog-title">{messages.story.choose}</h2>
        <button
          type="button"
          className="button button--bare"
          aria-label={messages.app.close}
          title={messages.app.close}
          onClick={() => dialog.current?.close()}
        >
          ✕
        </button>
      </div>
      <Stories loaders={loaders} />
      <OwnEntries loaders={loaders} />
      <Clip loaders={loaders} />
      <MakeOwn onOpen={() => dialog.current?.close()} />
    </dialog>
  );
}

/** The way to the editor. */
function MakeOwn({ onOpen }: { readonly onOpen: () => void }) {
  const { story } = useMessages();
  const setPanel = useApp((s) => s.setPanel);
  const open = () => {
    onOpen();
    setPanel("editor");
  };
  return (
    <div className="story-dialog-own">
      <p>{story.makeOwnHint}</p>
      <button type="button" className="button" onClick={open}>
        {story.makeOwn}
      </button>
    </div>
  );
}

/** A clip of the map, for whoever tells the story elsewhere. */
function Clip({ loaders }: Pick<Props, "loaders">) {
  const { story } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="takeaway-clip" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{story.clip}</summary>
      {isOpen && (
        <Lazily>
          <ClipMaker loaders={loaders} />
        </Lazily>
      )}
    </details>
  );
}

function Stories({ loaders }: Pick<Props, "loaders">) {
  const { story } = useMessages();
  const [stories, retry] = useResource("all", loaders.stories);
  if (stories.status === "failed") {
    return <NotLoaded onRetry={retry}>{story.listFailed}</NotLoaded>;
  }
  if (stories.value === null) return <Loading />;
  return (
    <ul>
      {stories.value.map((summary) => (
        <StoryEntry key={summary.slug} summary={summary} loaders={loaders} />
      ))}
    </ul>
  );
}
