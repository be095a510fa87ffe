import { build, type Rolldown } from "vite";

/** A script that is built apart from the app. */
export interface ScriptOrder {
  /** The file that it begins with. */
  readonly entry: string;
  readonly target: "es2022" | "baseline-widely-available";
  /** A classic script that stands alone, or a module for bundlers, which is left as it can be read. */
  readonly format: "iife" | "es";
}

/**
 * A script with all that it imports, as one text. Nothing is written.
 *
 * @throws Error if nothing came of it.
 */
export async function scriptOf({ entry, target, format }: ScriptOrder): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    build: {
      write: false,
      target,
      minify: format === "iife",
      lib: { entry, formats: [format], name: "bambooAtlas", fileName: "script" },
    },
  });
  const [first] = Array.isArray(output) ? output : [output as Rolldown.RolldownOutput];
  const chunk = first?.output.find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${entry} was not built`);
  return chunk.code;
}
