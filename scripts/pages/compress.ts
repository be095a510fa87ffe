import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LANGUAGES } from "../../src/domain/language.ts";

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Kinds of file that shrink; pictures and fonts are small already. */
const SHRINKS = /\.(html|js|mjs|css|json|csv|tsv|svg|xml|txt|md|webmanifest|cff|atom|ics)$/;

/** Below this a twin saves nothing worth a file. */
const LEAST = 600;

/** The many pages of countries and stories are pressed well enough; what every reader loads is pressed hard. */
const FRONT: ReadonlySet<string> = new Set(["", ...LANGUAGES].map((folder) => join(folder, "index.html")));
const qualityOf = (name: string) => (name.endsWith("index.html") && !FRONT.has(name) ? 9 : 11);

/** How many files are pressed at a time. */
const AT_ONCE = 4;

/** Writes a `.br` and a `.gz` beside every file of a folder that shrinks; returns how many files have them. */
export async function compressAll(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const queue = names.filter((name) => SHRINKS.test(name) && !name.startsWith(".vite"));
  let count = 0;
  const work = async () => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop())
      if (await compressFile(join(folder, name), qualityOf(name))) count++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}

async function compressFile(file: string, quality: number): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return false;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
}
