import { useShelf } from "../../state/shelf-hook.ts";
import { useEditor } from "./context.ts";
import { download } from "./download.ts";
import { Faults } from "./Faults.tsx";

/** What the browser could not keep, or could not give back. */
export function Troubles() {
  const { words, shelf } = useEditor();
  const trouble = useShelf(shelf, (s) => s.trouble);
  const unreadable = useShelf(shelf, (s) => s.unreadable);
  return (
    <>
      {trouble && (
        <p className="editor-alert" role="alert">
          {words[trouble]}
        </p>
      )}
      {unreadable.map(({ slug, text, faults }) => (
        <div key={slug} className="editor-alert" role="alert">
          <p>{words.unreadable(slug)}</p>
          <Faults faults={faults} />
          <button type="button" className="button" onClick={() => download(`${slug}.json`, text)}>
            {words.saveFile}
          </button>{" "}
          <button type="button" className="button" onClick={() => shelf.forget(slug)}>
            {words.forget}
          </button>
        </div>
      ))}
    </>
  );
}
