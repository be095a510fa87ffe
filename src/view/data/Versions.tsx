import { useState } from "react";
import { parseDay } from "../../domain/day.ts";
import { type DatasetVersion, rowChanges, versionsBetween } from "../../domain/export-version.ts";
import { useDataWords } from "../../i18n/data.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";

interface Props {
  /** Newest first. */
  readonly versions: readonly DatasetVersion[];
}

/** What changed from one version of the dataset to another. */
export function Versions({ versions }: Props) {
  const { versions: words } = useDataWords();
  const [first] = versions;
  return (
    <section className="data-part">
      <h3>{words.title}</h3>
      {versions.length > 1 ? <Compared versions={versions} /> : first && <Only version={first} />}
    </section>
  );
}

function Only({ version: { version, date, changes } }: { readonly version: DatasetVersion }) {
  const { versions: words } = useDataWords();
  const { formats, language } = useSpeech();
  return (
    <>
      <p>{words.only(version, formats.date(exactly(parseDay(date))))}</p>
      <ul className="data-changes">
        {changes[language].map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  );
}

function Compared({ versions }: Props) {
  const { versions: words } = useDataWords();
  const [[from, to], setPair] = useState([versions.length - 1, 0]);
  const [before, after] = [versions[from ?? 0], versions[to ?? 0]];
  if (before === undefined || after === undefined) return null;
  const own = versionsBetween(versions, before.version, after.version);
  return (
    <>
      <div className="data-choice">
        <Choice
          label={words.from}
          versions={versions}
          value={from ?? 0}
          onChange={(i) => setPair([i, Math.min(i - 1, to ?? 0)])}
          isOld
        />
        <Choice
          label={words.to}
          versions={versions}
          value={to ?? 0}
          onChange={(i) => setPair([Math.max(i + 1, from ?? 0), i])}
        />
      </div>
      {own.map((version) => (
        <Changes key={version.version} version={version} />
      ))}
      <RowTable before={before} after={after} />
    </>
  );
}

interface ChoiceProps extends Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (index: number) => void;
  /** The earlier of the two: never the newest; the later one is never the oldest. */
  readonly isOld?: boolean;
}

function Choice({ label, versions, value, onChange, isOld = false }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="button" value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {versions.map(({ version }, i) =>
          i === (isOld ? 0 : versions.length - 1) ? null : (
            <option key={version} value={i}>
              {version}
            </option>
          ),
        )}
      </select>
    </label>
  );
}

function Changes({ version: { version, date, changes } }: { readonly version: DatasetVersion }) {
  const { versions: words } = useDataWords();
  const { formats, language } = useSpeech();
  return (
    <>
      <h4>{words.heading(version, formats.date(exactly(parseDay(date))))}</h4>
      <ul className="data-changes">
        {changes[language].map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </>
  );
}

function RowTable({ before, after }: { readonly before: DatasetVersion; readonly after: DatasetVersion }) {
  const { versions: words, tables } = useDataWords();
  const { formats } = useSpeech();
  const rows = rowChanges(before, after);
  if (rows.length === 0) return <p>{words.same}</p>;
  const signed = (by: number) => `${by > 0 ? "+" : "−"}${formats.number(Math.abs(by))}`;
  return (
    <table className="data-table">
      <caption>{words.rows}</caption>
      <thead>
        <tr>
          {[words.table, words.before, words.after, words.difference].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.table}>
            <th scope="row">{tables[row.table] ?? row.table}</th>
            <td>{formats.number(row.before)}</td>
            <td>{formats.number(row.after)}</td>
            <td>{signed(row.after - row.before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
