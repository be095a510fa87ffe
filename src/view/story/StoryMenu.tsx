import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { part } from "../part.tsx";

const StoryDialog = part(() => import("./StoryDialog.tsx").then(({ StoryDialog }) => StoryDialog));

interface Props {
  readonly loaders: Loaders;
}

/** The button that opens the list of stories. The list and everything behind it load when it is pressed. */
export function StoryMenu({ loaders }: Props) {
  const { story } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        data-story-menu=""
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {story.stories}
      </button>
      {isOpen && <StoryDialog loaders={loaders} onClose={() => setOpen(false)} />}
    </>
  );
}
