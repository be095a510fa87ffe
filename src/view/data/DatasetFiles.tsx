import type { Citation } from "../../domain/cite.ts";
import { datasetFileName } from "../../domain/export-name.ts";
import type { DatasetVersion } from "../../domain/export-version.ts";
import { useDataWords } from "../../i18n/data.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { DataLoaders } from "./DataPanel.tsx";
import { datasetFiles, datasetJson, datasetSheets, type Saved, TYPES, xlsxBytes, zipped } from "./files.ts";
import { originOf } from "./useOrigin.ts";
import { useSave } from "./useSave.ts";

const FORMATS = ["zip", "json", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

interface Props {
  readonly loaders: DataLoaders;
  readonly citation: Citation;
  readonly newest: DatasetVersion;
}

/** Everything that is published, as one file or table by table at addresses that stay. */
export function DatasetFiles({ loaders, citation, newest }: Props) {
  const { all: words } = useDataWords();
  const { formats } = useSpeech();
  const { said, make } = useSave();
  const fileOf = useFiles(loaders, citation);
  const counts = Object.values(newest.rows);
  const total = formats.number(counts.reduce((sum, rows) => sum + rows, 0));
  return (
    <section className="data-part">
      <h3>{words.title}</h3>
      <p>{words.lead(total, counts.length, newest.version)}</p>
      <div className="data-buttons">
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" onClick={() => make(() => fileOf(format))}>
            {format.toUpperCase()}
          </button>
        ))}
      </div>
      <p className="data-said" role="status">
        {said}
      </p>
      <FileList root={loaders.site.root} newest={newest} />
      <p className="data-soft">{words.licence}</p>
    </section>
  );
}

function FileList({ root, newest }: { readonly root: string; readonly newest: DatasetVersion }) {
  const { all: words, tables } = useDataWords();
  return (
    <details className="data-files">
      <summary>{words.files}</summary>
      <p className="data-soft">{words.stable}</p>
      <ul>
        <li>
          <a href={`${root}data/datapackage.json`}>{words.package}</a>
        </li>
        {Object.entries(newest.rows).map(([table, rows]) => (
          <li key={table}>
            <a href={`${root}data/${table}.csv`}>
              {words.file(tables[table] ?? table, `${table}.csv`, rows)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The dataset is cited as a whole, whatever the map shows. */
function useFiles({ published, site }: DataLoaders, citation: Citation) {
  const { cite } = useDataWords();
  const { messages, formats } = useSpeech();
  const whole = { ...citation, title: messages.app.tagline, url: `${site.root}data/` };
  const { title, version, url, accessed } = whole;
  const sentence = cite.sentence(title, version, url, formats.date(exactly(accessed)));
  const origin = originOf(whole);
  return async (format: Format): Promise<Saved> => {
    const content = {
      zip: async () => zipped(await datasetFiles(published, whole, sentence)),
      json: () => datasetJson(published, origin),
      xlsx: async () => xlsxBytes(await datasetSheets(published, origin)),
    }[format];
    return {
      name: datasetFileName(version, format),
      content: new Blob([await content()], { type: TYPES[format] }),
    };
  };
}
