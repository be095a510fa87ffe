import { useCallback, useMemo } from "react";
import { told } from "../../domain/story-edit.ts";
import { useMessages } from "../../i18n/messages.ts";
import type { Shelf } from "../../state/shelf.ts";
import { useShelf } from "../../state/shelf-hook.ts";
import { useApp } from "../../state/store.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { StoryEntry } from "./StoryEntry.tsx";

interface Props {
  readonly loaders: Loaders;
}

/** The stories that the reader made in this browser, as far as they have a scene; nothing where there are none. */
export function OwnEntries({ loaders }: Props) {
  const { dataset } = useApp((s) => s.atlas);
  const load = useCallback(() => loaders.own(dataset), [loaders, dataset]);
  // Without them the list is whole all the same: whoever looks for one finds it in the editor, or why not.
  const [own] = useResource("own", load);
  return own.value && <List shelf={own.value.shelf} loaders={loaders} />;
}

function List({ shelf, loaders }: Props & { readonly shelf: Shelf }) {
  const { story: words } = useMessages();
  const works = useShelf(shelf, (s) => s.works);
  const stories = useMemo(
    () =>
      Object.values(works)
        .map(({ now }) => told(now))
        .filter(({ scenes }) => scenes.length > 0),
    [works],
  );
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="story-dialog-own-title">
      <h3 id="story-dialog-own-title">{words.yours}</h3>
      <ul>
        {stories.map((story) => (
          <StoryEntry
            key={story.slug}
            summary={{ ...story, scenes: story.scenes.length }}
            loaders={loaders}
          />
        ))}
      </ul>
    </section>
  );
}
