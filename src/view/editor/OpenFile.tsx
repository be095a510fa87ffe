import { type ChangeEvent, useRef, useState } from "react";
import { useEditor } from "./context.ts";
import { Faults } from "./Faults.tsx";

/** A file that was not what it should be. */
interface Refused {
  readonly file: string;
  readonly faults: readonly string[];
}

/** Opens a story's file; a wrong one tells everything that is wrong with it. */
export function OpenFile() {
  const { words, shelf, own } = useEditor();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const file = target.files?.[0];
    if (file === undefined) return;
    try {
      shelf.adopt(own.decode(await file.text(), file.name));
      setRefused(null);
    } catch (cause) {
      const faults = cause instanceof AggregateError ? cause.errors : [cause];
      setRefused({ file: file.name, faults: faults.map((fault) => (fault as Error).message) });
    }
    // The same file, once it is mended, is a new choice.
    target.value = "";
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.open}
        onChange={take}
      />
      {refused && (
        <div className="editor-alert" role="alert">
          <p>{words.faults(refused.file, refused.faults.length)}</p>
          <Faults faults={refused.faults} />
        </div>
      )}
    </>
  );
}
