import { LONGEST, type Story } from "../../domain/story.ts";
import { useEditor } from "./context.ts";
import { TextPair } from "./TextPair.tsx";

/** What the story is called, and what it is about. */
export function Summary({ story }: { readonly story: Story }) {
  const { words, shelf } = useEditor();
  return (
    <div className="editor-group">
      <TextPair
        name={words.titleField}
        texts={story.title}
        longest={LONGEST.title}
        onChange={(title, language) => shelf.change((now) => ({ ...now, title }), `title.${language}`)}
      />
      <details>
        <summary>{words.summaryField}</summary>
        <TextPair
          name={words.summaryField}
          texts={story.summary}
          longest={LONGEST.summary}
          rows={2}
          onChange={(summary, language) =>
            shelf.change((now) => ({ ...now, summary }), `summary.${language}`)
          }
        />
      </details>
      <p className="editor-soft">{words.oneIsEnough}</p>
    </div>
  );
}
