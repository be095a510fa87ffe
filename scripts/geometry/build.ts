/**
 * Makes public/topology from Natural Earth, byte for byte the same each time.
 *
 *   npx tsx scripts/geometry/build.ts            writes the files and prints their sizes
 *   npx tsx scripts/geometry/build.ts --check    compares them instead; fails if one differs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { outputs } from "./outputs.ts";

const FOLDER = new URL("../../public/topology/", import.meta.url);
const isCheck = process.argv.includes("--check");

for (const [name, text] of outputs()) {
  const file = new URL(name, FOLDER);
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`public/topology/${name} is not what scripts/geometry/build.ts makes`);
    process.exitCode = 1;
  }
  console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} in brotli`);
}
