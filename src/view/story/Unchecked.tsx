import { isReaders, type Story } from "../../domain/story.ts";
import { useMessages } from "../../i18n/messages.ts";
import "./unchecked.css";

/** Says of a story that did not come with the product that nobody checked it. */
export function Unchecked({ story }: { readonly story: Story }) {
  const { story: words } = useMessages();
  return isReaders(story) ? <p className="story-unchecked">{words.unchecked}</p> : null;
}
