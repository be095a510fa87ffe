import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetOf, namesOf } from "../../src/data/core.ts";
import { loadTables, type Texts } from "../../src/data/load.ts";
import { packNames } from "../../src/data/names.ts";
import { pack } from "../../src/data/pack.ts";
import { packMilestones, packRecords, packRoles } from "../../src/data/records.ts";
import { fileOf } from "../../src/data/rows.ts";
import { aliasesOf, capitalsOf, groupTermsOf, packAliases, packGroupTerms } from "../../src/data/search.ts";
import { TABLE_NAMES, type Tables } from "../../src/data/tables.ts";
import { LANGUAGES } from "../../src/domain/language.ts";

/** The packed values that the app loads, by name: `core`, `names/en`, `records/vi` … */
export type Bundles = ReadonlyMap<string, unknown>;

/** The texts of the tables in a folder; a table whose file is not there is left out. */
export function readTexts(folder: string): Texts {
  const files = TABLE_NAMES.map((name) => [name, join(folder, fileOf(name))] as const);
  return Object.fromEntries(
    files.filter(([, file]) => existsSync(file)).map(([name, file]) => [name, readFileSync(file, "utf8")]),
  );
}

/**
 * Everything that ships, from the tables in a folder.
 *
 * @throws AggregateError holding every fault of the tables.
 */
export function bundlesOf(folder: string): Bundles {
  const texts = readTexts(folder);
  return packAll(texts, loadTables(texts));
}

/** Everything that ships, from tables that were checked. */
export function packAll(texts: Texts, tables: Tables): Bundles {
  const bundles = new Map<string, unknown>([["core", pack(datasetOf(tables))]]);
  for (const language of LANGUAGES) {
    bundles.set(`names/${language}`, packNames(namesOf(tables, language)));
    bundles.set(`records/${language}`, packRecords(texts, language));
    bundles.set(`milestones/${language}`, packMilestones(texts, language));
    bundles.set(`roles/${language}`, packRoles(texts, language));
    bundles.set(`search/${language}`, packAliases(aliasesOf(tables, language)));
    bundles.set(`capitals/${language}`, packAliases(capitalsOf(tables, language)));
    bundles.set(`groups/${language}`, packGroupTerms(groupTermsOf(tables, language)));
  }
  return bundles;
}
