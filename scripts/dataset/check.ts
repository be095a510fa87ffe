import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { faultsIn } from "../../src/data/checks.ts";
import { VERSION } from "../../src/data/coverage.ts";
import type { DataError } from "../../src/data/decode.ts";
import { decodeTables } from "../../src/data/load.ts";
import { TABLE_NAMES, type Tables } from "../../src/data/tables.ts";
import { renewVersions, rowsOf, versionFaults } from "../upkeep/versions.ts";
import { packAll, readTexts } from "./bundles.ts";
import { dataPackageText } from "./datapackage.ts";

const PUBLISHED = fileURLToPath(new URL("../../public/data", import.meta.url));
const FOLDER = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? PUBLISHED;
const PACKAGE = `${FOLDER}/datapackage.json`;

/**
 * Checks the published tables, or those of the folder that is named: prints every fault, or one line of what
 * there is. `--write` renews datapackage.json and the newest version in versions.json.
 */
function main(): void {
  const isWriting = process.argv.includes("--write");
  if (isWriting) writeFileSync(PACKAGE, dataPackageText());
  const texts = readTexts(FOLDER);
  const faults: DataError[] = [];
  const tables = decodeTables(texts, faults);
  const messages = [...faults, ...faultsIn(tables)].map((fault) => fault.message);
  if (readFileSync(PACKAGE, "utf8") !== dataPackageText()) {
    messages.push("datapackage.json:1, (all): differs from the schemas; run this check with --write");
  }
  if (isWriting && messages.length === 0) renewVersions(FOLDER, VERSION, rowsOf(tables));
  messages.push(...versionFaults(FOLDER, VERSION, rowsOf(tables)));
  for (const message of messages) console.error(message);
  process.exitCode = messages.length === 0 ? 0 : 1;
  console.log(messages.length === 0 ? summary(tables, packAll(texts, tables)) : `${messages.length} faults`);
}

function summary(tables: Tables, bundles: ReadonlyMap<string, unknown>): string {
  const counts = TABLE_NAMES.map((name) => `${name} ${tables[name].length}`).join(", ");
  const sizes = [...bundles].map(([name, value]) => `${name} ${compressed(value)}`).join(", ");
  return `rows: ${counts}; bytes (brotli): ${sizes}`;
}

const compressed = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;

main();
