import { useLedgerWords } from "../../i18n/ledger.ts";

interface SearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for words that must all be found. */
export function SearchField({ value, onChange }: SearchProps) {
  const { sources: words } = useLedgerWords();
  return (
    <label className="sources-field">
      <span>{words.search}</span>
      <input
        type="search"
        className="button"
        value={value}
        placeholder={words.searchHint}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

/** One of a few, or all of them. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { sources: words } = useLedgerWords();
  return (
    <label className="sources-field">
      <span>{label}</span>
      <select className="button" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.all}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MoreProps {
  readonly left: number;
  readonly page: number;
  readonly onMore: () => void;
}

/** Shows the next page of a long list below the ones that are there. */
export function More({ left, page, onMore }: MoreProps) {
  const { sources: words } = useLedgerWords();
  if (left <= 0) return null;
  return (
    <button type="button" className="button" onClick={onMore}>
      {words.more(Math.min(left, page))}
    </button>
  );
}
