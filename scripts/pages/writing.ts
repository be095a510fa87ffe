import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes a file by its path from the root of the site. */
export type Write = (path: string, content: string | Uint8Array) => Promise<void>;

export function writerIn(out: string): Write {
  return async (path, content) => {
    const file = join(out, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
}

/** Writes a file whose name tells its content, and returns its path. */
export async function writeHashed(name: string, ending: string, text: string, out: string): Promise<string> {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const path = `assets/${name}-${hash}.${ending}`;
  await writerIn(out)(path, text);
  return path;
}

/** Several style sheets of the repository as one. */
export async function stylesOf(files: readonly string[], root: string): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), "utf8")));
  return texts.join("\n");
}
