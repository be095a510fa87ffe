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
const fully = (name: string): Levels => ({
  brotli: name.endsWith("index.html") && !FRONT.has(name) ? 9 : 11,
  gzip: 9,
});

/** For a trial, whose twins need to be right but not small. */
const LIGHT: Levels = { brotli: 2, gzip: 1 };

/** How hard each twin is pressed, in its format's own levels: Brotli up to 11, gzip up to 9. */
interface Levels {
  readonly brotli: number;
  readonly gzip: number;
}

/** How many files are pressed at a time. */
const AT_ONCE = 4;

/** Writes a `.br` and a `.gz` beside every file of a folder that shrinks, in place of those that are there; returns how many files have them. */
export async function compressAll(folder: string, compression: "full" | "light"): Promise<number> {
  const levelsOf = compression === "full" ? fully : () => LIGHT;
  const names = await readdir(folder, { recursive: true });
  const queue = names.filter((name) => SHRINKS.test(name) && !name.startsWith(".vite"));
  let count = 0;
  const work = async () => {
    for (let name = queue.pop(); name !== undefined; name = queue.pop())
      if (await compressFile(join(folder, name), levelsOf(name))) count++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}

async function compressFile(file: string, levels: Levels): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return false;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: levels.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: levels.gzip }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
}
