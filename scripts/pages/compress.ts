import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Kinds of file that shrink; pictures and fonts are small already. */
const SHRINKS = /\.(html|js|mjs|css|json|csv|tsv|svg|xml|txt|md|webmanifest|cff|atom|ics)$/;

/** Below this a twin saves nothing worth a file. */
const LEAST = 600;

/** How many files are pressed at a time. */
const AT_ONCE = 4;

/** Writes a `.br` and a `.gz` beside every file of a folder that shrinks; returns how many files have them. */
export async function compressAll(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const queue = names
    .filter((name) => SHRINKS.test(name) && !name.startsWith(".vite"))
    .map((name) => join(folder, name));
  let count = 0;
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop())
      if (await compressFile(file)) count++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return false;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, {
      params: {
        // The many small pages are pressed well enough; what every reader loads is pressed hard.
        [constants.BROTLI_PARAM_QUALITY]: file.endsWith("index.html") ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
}
