import { LANGUAGES, type Language } from "../../domain/language.ts";
import { useDataWords } from "../../i18n/data.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { Theme } from "../../state/view.ts";
import { EXTENTS, type Extent } from "./Picture.tsx";

const PICTURE_THEMES = ["light", "dark"] as const satisfies readonly Theme[];

/** How a picture should be. */
export interface PictureOptions {
  readonly language: Language;
  readonly theme: (typeof PICTURE_THEMES)[number];
  readonly extent: Extent;
}

interface ChoicesProps {
  readonly options: PictureOptions;
  readonly onChange: (part: Partial<PictureOptions>) => void;
}

/** The language, the colours and the part of the world of a picture. */
export function PictureChoices({ options, onChange }: ChoicesProps) {
  const { picture: words } = useDataWords();
  const { shell } = useSpeech().messages;
  return (
    <div className="data-choice">
      <Select
        label={words.language}
        values={LANGUAGES}
        names={shell.languages}
        value={options.language}
        onChange={(language) => onChange({ language })}
      />
      <Select
        label={words.colours}
        values={PICTURE_THEMES}
        names={words.themes}
        value={options.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Select
        label={words.extent}
        values={EXTENTS}
        names={words.extents}
        value={options.extent}
        onChange={(extent) => onChange({ extent })}
      />
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Select<T extends string>({ label, values, names, value, onChange }: SelectProps<T>) {
  return (
    <label>
      {label}
      <select className="button" value={value} onChange={({ target }) => onChange(target.value as T)}>
        {values.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
