import { useId, useState } from "react";
import { isSafeLink, MOST_LINKS } from "../../domain/story.ts";
import { useEditor } from "./context.ts";
import type { ChangeScene } from "./SceneForm.tsx";

interface Props {
  readonly links: readonly string[];
  readonly change: ChangeScene;
}

/** Addresses that the scene refers to. What is not https is told, and not taken. */
export function LinksField({ links, change }: Props) {
  const { words } = useEditor();
  const [typed, setTyped] = useState(() => links.join("\n"));
  const [id, hint] = [useId(), useId()];
  const lines = linesIn(typed);
  // Undo, and other windows, change the links behind what was typed.
  const shown = accepted(lines).join("\n") === links.join("\n") ? typed : links.join("\n");
  const refused = linesIn(shown).find((line) => !isSafeLink(line));
  return (
    <div className="editor-field">
      <label htmlFor={id}>{words.links}</label>
      <textarea
        id={id}
        rows={2}
        value={shown}
        aria-describedby={hint}
        aria-invalid={refused !== undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          change({ links: accepted(linesIn(event.target.value)) }, "links");
        }}
      />
      <p id={hint} className={refused ? "editor-over" : "editor-soft"}>
        {refused ? words.badLink(refused) : words.linksHint}
      </p>
    </div>
  );
}

const linesIn = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .map((line) => line.trim())
    .filter(Boolean);

const accepted = (lines: readonly string[]): readonly string[] =>
  [...new Set(lines)].filter(isSafeLink).slice(0, MOST_LINKS);
