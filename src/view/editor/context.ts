import { createContext, useContext } from "react";
import type { Story } from "../../domain/story.ts";
import type { EditorMessages } from "../../i18n/en/editor.ts";
import { openWork } from "../../state/shelf.ts";
import { useShelf } from "../../state/shelf-hook.ts";
import type { OwnStories } from "../loaders.ts";
import type { TakeawayLoaders } from "../takeaway/make.ts";

interface EditorTools {
  readonly own: OwnStories;
  readonly words: EditorMessages;
  /** What files are made with, and the address of the atlas, for links. */
  readonly loaders: TakeawayLoaders;
}

export const EditorContext = createContext<EditorTools | null>(null);

/** What every part of the editor works with. */
export function useEditor() {
  const tools = useContext(EditorContext);
  if (tools === null) throw new Error("useEditor needs an EditorContext above it");
  return { ...tools, shelf: tools.own.shelf };
}

/** The story that is open, as it is now. */
export function useOpenStory(): Story | null {
  const { shelf } = useEditor();
  return useShelf(shelf, (state) => openWork(state)?.now ?? null);
}
