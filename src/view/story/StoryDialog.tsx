import { lazy, useEffect, useRef, useState } from "react";
import type { StorySummary } from "../../domain/story.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Lazily } from "../Lazily.tsx";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import "./story-dialog.css";

const TakeAway = lazy(() =>
  import("../takeaway/TakeAway.tsx").then(({ TakeAway }) => ({ default: TakeAway })),
);
const ClipMaker = lazy(() =>
  import("../takeaway/ClipMaker.tsx").then(({ ClipMaker }) => ({ default: ClipMaker })),
);

interface Props {
  readonly loaders: Loaders;
  readonly onClose: () => void;
}

/** The stories that ship, each to be presented or read. */
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
  const { app, shell, story } = useMessages();
  const [stories, retry] = useResource("all", loaders.stories);
  if (stories.status === "failed") {
    return (
      <p role="alert">
        {story.listFailed}{" "}
        <button type="button" className="button" onClick={retry}>
          {app.retry}
        </button>
      </p>
    );
  }
  if (stories.value === null) return <p role="status">{shell.loading}</p>;
  return (
    <ul>
      {stories.value.map((summary) => (
        <Entry key={summary.slug} summary={summary} loaders={loaders} />
      ))}
    </ul>
  );
}

interface EntryProps {
  readonly summary: StorySummary;
  readonly loaders: Loaders;
}

function Entry({ summary: { slug, title, summary, scenes }, loaders }: EntryProps) {
  const { language, messages } = useSpeech();
  const [isTaking, setTaking] = useState(false);
  const setStory = useApp((s) => s.setStory);
  const { story } = messages;
  return (
    <li className="story-dialog-entry">
      <h3>{title[language]}</h3>
      <p>{summary[language]}</p>
      <div className="story-dialog-choice">
        <button
          type="button"
          className="button story-dialog-main"
          aria-label={story.presentOf(title[language])}
          onClick={() => setStory(slug, 1)}
        >
          {story.present}
        </button>
        <button
          type="button"
          className="button"
          aria-label={story.readOf(title[language])}
          onClick={() => setStory(slug)}
        >
          {story.read}
        </button>
        <button
          type="button"
          className="button"
          aria-label={story.takeOf(title[language])}
          aria-expanded={isTaking}
          onClick={() => setTaking((was) => !was)}
        >
          {story.take}
        </button>
        <span>{story.scenes(scenes)}</span>
      </div>
      {isTaking && (
        <Lazily>
          <TakeAway slug={slug} loaders={loaders} />
        </Lazily>
      )}
    </li>
  );
}
