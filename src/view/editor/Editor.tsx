import type { KeyboardEvent } from "react";
import { Chooser } from "./Chooser.tsx";
import { useEditor, useOpenStory } from "./context.ts";
import { Scenes } from "./Scenes.tsx";
import { Summary } from "./Summary.tsx";
import { Tools } from "./Tools.tsx";
import { Troubles } from "./Troubles.tsx";
import "./editor.css";

/** Stories of one's own: chosen, written, put in order, given away. */
export function Editor() {
  const { words, shelf } = useEditor();
  const story = useOpenStory();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) shelf.redo();
    else shelf.undo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the shortcuts of the fields within
    <div className="editor" onKeyDown={onKeyDown}>
      <h2>{words.title}</h2>
      <p className="editor-soft">{words.lead}</p>
      <Troubles />
      <Chooser />
      {story && (
        <>
          <Tools story={story} />
          <Summary story={story} />
          <Scenes key={story.slug} story={story} />
        </>
      )}
    </div>
  );
}
