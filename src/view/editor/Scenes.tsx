import { useRef } from "react";
import { MOST_SCENES, type Story } from "../../domain/story.ts";
import { useEditor } from "./context.ts";
import { SceneRow } from "./SceneRow.tsx";
import { useDrag } from "./useDrag.ts";
import { useSceneOrder } from "./useSceneOrder.ts";

/** The scenes in their order; one at a time is open to be written. */
export function Scenes({ story }: { readonly story: Story }) {
  const list = useRef<HTMLOListElement>(null);
  const { opened, said, add, move, leave, toggle } = useSceneOrder(story, list);
  const drag = useDrag(list, move);
  // Places rather than scenes are the keys: a scene is a new one with each letter that is typed.
  const places = Array.from(story.scenes, (_, i) => i);
  return (
    <div className="editor-group">
      <AddScene count={places.length} onAdd={add} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol ref={list} className="editor-scenes">
        {places.map((at) => (
          <SceneRow
            key={at}
            story={story}
            at={at}
            isOpen={opened === at}
            isDropAbove={drag.drop === at}
            onToggle={() => toggle(at)}
            onMove={move}
            onGone={() => leave(at)}
            grip={drag.grip(at)}
          />
        ))}
      </ol>
      {drag.drop === places.length && <hr className="editor-drop" />}
    </div>
  );
}

function AddScene({ count, onAdd }: { readonly count: number; readonly onAdd: () => void }) {
  const { words } = useEditor();
  const isFull = count >= MOST_SCENES;
  return (
    <>
      <button
        type="button"
        className="button editor-main"
        aria-disabled={isFull || undefined}
        onClick={() => !isFull && onAdd()}
      >
        {words.addView}
      </button>
      <p className="editor-soft">
        {isFull ? words.tooMany : count === 0 ? words.noScenes : words.scenes(count)}
      </p>
    </>
  );
}
