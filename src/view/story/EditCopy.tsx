import { useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { isReaders, LINKED, type Story } from "../../domain/story.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useAppStore } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import type { Loaders } from "../loaders.ts";
import { viewOfScene } from "./scene-view.ts";

interface Props {
  readonly story: Story;
  readonly loaders: Loaders;
  readonly onLeave: (view: View) => void;
}

/**
 * Takes a story into the editor: the reader's own one as it is, one that came with a link or with the product
 * as a copy, which from then on is the reader's own and says so.
 */
export function EditCopy({ story, loaders, onLeave }: Props) {
  const { story: words } = useMessages();
  const store = useAppStore();
  const [hasFailed, setFailed] = useState(false);
  const isKept = isReaders(story) && story.slug !== LINKED;
  const open = async () => {
    try {
      await takeIn(story, loaders, store.getState().atlas.dataset);
    } catch {
      setFailed(true);
      return;
    }
    const [scene] = story.scenes;
    if (scene) onLeave({ ...viewOfScene(scene, store.getState()), panel: "editor" });
  };
  return (
    <>
      <button type="button" className="button" onClick={open}>
        {isKept ? words.edit : words.editCopy}
      </button>
      {hasFailed && <p role="alert">{words.failed}</p>}
    </>
  );
}

async function takeIn(story: Story, loaders: Loaders, dataset: Dataset): Promise<void> {
  const { shelf, written } = await loaders.own(dataset);
  if (!isReaders(story)) shelf.adopt(story);
  else if (story.slug === LINKED) shelf.adopt(await written(LINKED));
  else shelf.openStory(story.slug);
}
