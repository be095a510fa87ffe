import { useState } from "react";
import { apa, bibtex, type Citation, chicago, csl } from "../../domain/cite.ts";
import { formatDay } from "../../domain/day.ts";
import { useDataWords } from "../../i18n/data.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { CopyField } from "../share/CopyField.tsx";
import { TYPES } from "./files.ts";
import { useSave } from "./useSave.ts";

const STYLES = ["sentence", "apa", "chicago", "bibtex", "csl"] as const;
type Style = (typeof STYLES)[number];

/** Styles that reference managers read as a file. */
const FILES: Readonly<Partial<Record<Style, readonly [extension: string, type: string]>>> = {
  bibtex: ["bib", TYPES.bib],
  csl: ["json", TYPES.json],
};

interface Props {
  readonly citation: Citation;
}

/** The view as it is cited, in the style that is wanted. */
export function Cite({ citation }: Props) {
  const { cite: words } = useDataWords();
  const [style, setStyle] = useState<Style>("sentence");
  const { said, make } = useSave();
  const text = useText(style, citation);
  const file = FILES[style];
  const name = `bamboo-atlas_citation_${formatDay(citation.accessed)}.${file?.[0] ?? "txt"}`;
  return (
    <section className="data-part">
      <h3>{words.title}</h3>
      <fieldset className="data-choice">
        <legend>{words.style}</legend>
        {STYLES.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="citation-style"
              checked={style === option}
              onChange={() => setStyle(option)}
            />
            {words.styles[option]}
          </label>
        ))}
      </fieldset>
      <CopyField label={words.text} text={text} isLong>
        {file && (
          <button
            type="button"
            className="button"
            onClick={() => make(async () => ({ name, content: new Blob([text], { type: file[1] }) }))}
          >
            {words.save(`.${file[0]}`)}
          </button>
        )}
      </CopyField>
      <p className="data-said" role="status">
        {said}
      </p>
    </section>
  );
}

function useText(style: Style, citation: Citation): string {
  const { cite } = useDataWords();
  const { formats } = useSpeech();
  const { title, version, url, accessed } = citation;
  if (style === "apa") return apa(citation);
  if (style === "chicago") return chicago(citation);
  if (style === "bibtex") return bibtex(citation);
  if (style === "csl") return `${JSON.stringify(csl(citation), null, 2)}\n`;
  return cite.sentence(title, version, url, formats.date(exactly(accessed)));
}
