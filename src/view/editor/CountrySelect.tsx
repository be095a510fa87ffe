import { useId, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useEditor } from "./context.ts";

interface Props {
  readonly name: string;
  readonly code: Code | null;
  readonly onChange: (code: Code | null) => void;
}

/** One country of all that there are or were, or none. */
export function CountrySelect({ name, code, onChange }: Props) {
  const { words } = useEditor();
  const { names, formats } = useSpeech();
  const { dataset } = useApp((s) => s.atlas);
  const id = useId();
  const choices = useMemo(() => {
    const named = dataset.countries.map((country) => ({
      code: country.code,
      text: nameOn(names, country.code, dataset.end),
    }));
    return named.sort((a, b) => formats.compare(a.text, b.text));
  }, [dataset, names, formats]);
  return (
    <div className="editor-field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="button"
        value={code ?? ""}
        onChange={(event) => onChange((event.target.value || null) as Code | null)}
      >
        <option value="">{words.nothing}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
