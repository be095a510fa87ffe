import type { Citation } from "../../domain/cite.ts";
import type { AtomId, Code } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { exportRows } from "../../domain/export.ts";
import { fileNameOf } from "../../domain/export-name.ts";
import { nameOn } from "../../domain/names.ts";
import { useDataWords } from "../../i18n/data.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import type { DataLoaders } from "./DataPanel.tsx";
import { type Saved, TYPES, viewCsv, viewJson, viewSheets, xlsxBytes } from "./files.ts";
import { originOf } from "./useOrigin.ts";
import { useSave } from "./useSave.ts";

const ROW_FORMATS = ["csv", "json", "xlsx"] as const;
const OUTLINE_FORMATS = ["geojson", "topojson"] as const;

type Format = (typeof ROW_FORMATS)[number] | (typeof OUTLINE_FORMATS)[number];

interface Props {
  readonly loaders: DataLoaders;
  readonly citation: Citation;
}

/** What the map shows, as a table or as outlines. */
export function ViewFiles({ loaders, citation }: Props) {
  const { view: words } = useDataWords();
  const { formats } = useSpeech();
  const day = useRestedDay();
  const isComparing = useApp((s) => s.compareDay !== null);
  const { said, make } = useSave();
  const fileOf = useFiles(loaders, citation);
  const count = useRowCount();
  const buttons = (list: readonly Format[]) =>
    list.map((format) => (
      <button key={format} type="button" className="button" onClick={() => make(() => fileOf(format))}>
        {NAMES[format]}
      </button>
    ));
  return (
    <section className="data-part">
      <h3>{words.title}</h3>
      <p>{words.lead(count, formats.date(exactly(day)))}</p>
      {isComparing && <p>{words.both}</p>}
      <fieldset className="data-buttons">
        <legend>{words.rows}</legend>
        {buttons(ROW_FORMATS)}
      </fieldset>
      <fieldset className="data-buttons">
        <legend>{words.outlines}</legend>
        {buttons(OUTLINE_FORMATS)}
      </fieldset>
      <p className="data-soft">{words.outlinesHint}</p>
      <p className="data-said" role="status">
        {said}
      </p>
    </section>
  );
}

const NAMES: Readonly<Record<Format, string>> = {
  csv: "CSV",
  json: "JSON",
  xlsx: "XLSX",
  geojson: "GeoJSON",
  topojson: "TopoJSON",
};

function useRowCount(): number {
  const day = useRestedDay();
  const atlas = useApp((s) => s.atlas);
  const view = useApp((s) => [s.compareDay, s.groups.join(" "), s.tiers.join(" "), s.match].join("|"));
  const store = useAppStore();
  void view; // what decides the rows besides the day
  return exportRows(atlas, { ...store.getState(), day }, () => "").length;
}

/** Makes the file of a format from what the map shows at that moment. */
function useFiles({ marks, published }: DataLoaders, citation: Citation) {
  const store = useAppStore();
  const { names, messages } = useSpeech();
  const nameOf = (code: Code, day: Day) => nameOn(names, code, day);
  const origin = originOf(citation);
  const outlines = async (format: "geojson" | "topojson"): Promise<string> => {
    const { atlas, day } = store.getState();
    const [{ atlasFeatures, atlasTopology }, planar] = await Promise.all([
      import("../export/geography.ts"),
      published.topology("b"),
    ]);
    const archipelagoName = (atom: AtomId) => messages.map.archipelago(atom, true);
    const geography = { atlas, planar, marks, day, nameOn: nameOf, archipelagoName };
    const world = format === "geojson" ? atlasFeatures(geography) : atlasTopology(geography);
    return JSON.stringify({ ...world, origin });
  };
  return async (format: Format): Promise<Saved> => {
    const state = store.getState();
    const isOutlines = format === "geojson" || format === "topojson";
    const rows = isOutlines ? [] : exportRows(state.atlas, state, nameOf);
    const content = {
      csv: () => viewCsv(rows),
      json: () => viewJson(rows, origin),
      xlsx: () => xlsxBytes(viewSheets(rows, origin)),
      geojson: () => outlines("geojson"),
      topojson: () => outlines("topojson"),
    }[format];
    const shown = isOutlines ? { ...state, compareDay: null, groups: [], tiers: [] } : state;
    return {
      name: fileNameOf(
        isOutlines ? "outlines" : "states",
        shown,
        format === "topojson" ? "topojson.json" : format,
      ),
      content: new Blob([await content()], { type: TYPES[format] }),
    };
  };
}
