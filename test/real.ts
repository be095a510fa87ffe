import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { datasetOf, namesOf } from "../src/data/core.ts";
import { loadTables } from "../src/data/load.ts";
import { buildAtlas } from "../src/domain/atlas.ts";

/** The folder of the published dataset. */
export const DATA_DIR = resolve(import.meta.dirname, "../public/data");

/** The texts of all published tables, by table name. */
export function tableTexts(): Record<string, string> {
  const files = readdirSync(DATA_DIR).filter((name) => name.endsWith(".csv"));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -4), readFileSync(join(DATA_DIR, name), "utf8")]),
  );
}

/** The published tables, decoded and checked. */
export const TABLES = loadTables(tableTexts());

/** The real dataset, as the product holds it. */
export const DATASET = datasetOf(TABLES);

/** Everything worked out from the real dataset. */
export const ATLAS = buildAtlas(DATASET);

/** The real names in both languages. */
export const NAMES = { en: namesOf(TABLES, "en"), vi: namesOf(TABLES, "vi") } as const;
