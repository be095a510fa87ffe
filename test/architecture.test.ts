import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { rollup } from "d3";
import { describe, expect, it } from "vitest";

/** What each layer may import, besides itself. Packages are listed by name; whatever is not listed is forbidden. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: ["d3"],
  data: ["domain", "d3", "topojson-client", "virtual:"],
  i18n: ["domain", "react"],
  state: ["domain", "react", "zustand"],
  "embed-script": ["domain", "state"],
  view: [
    ...["domain", "i18n", "state", "react", "react-dom", "d3", "d3-geo", "downshift", "uqr", "pptxgenjs"],
    // For the exports and the typeface, loaded later.
    ...["topojson-client", "fflate", "@fontsource/be-vietnam-pro"],
  ],
};

const SRC = resolve(import.meta.dirname, "../src");

/** Type-only packages of a format's specification: nothing of them is left at run time. */
const TYPES_ONLY = /^(geojson|topojson-specification)$/;

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** The names that a source text offers to other modules. */
function exportsOf(source: string): readonly string[] {
  const patterns = /^export (?:async )?(?:const|function|class|let|interface|type) ([\w$]+)/gm;
  return [...withoutComments(source).matchAll(patterns)].map(([, name = ""]) => name);
}

/** Every source text in a folder. */
function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|m?js)$/.test(file))
    .map((file) => withoutComments(readFileSync(join(folder, file), "utf8")));
}

/** Every module that a source text imports: static, re-exported, dynamic or for its effect. */
function importsOf(source: string): readonly string[] {
  const code = withoutComments(source);
  const patterns = [
    /(?<!["'])\bfrom\s*["']([^"']+)["']/g,
    /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g,
    /\bimport\s*["']([^"']+)["']/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, from = ""]) => from));
}

function layerOf(file: string, from: string): string {
  if (from.startsWith("virtual:")) return "virtual:";
  if (!from.startsWith("."))
    return from.startsWith("@") ? from.split("/", 2).join("/") : (from.split("/")[0] ?? "");
  return relative(SRC, resolve(SRC, file, "..", from)).split("/")[0] ?? "";
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

/** Whether a code uses a word as such: "officedocument" is not "document". */
const says = (code: string, word: string) =>
  code
    .split(word)
    .slice(0, -1)
    .some((before) => !/\w$/.test(before));

describe("layers", () => {
  it.each(files.filter((file) => file.includes("/")))("%s imports only what its layer may", (file) => {
    const layer = file.split("/")[0] ?? "";
    const allowed = [layer, ...(ALLOWED[layer] ?? [])];
    for (const from of importsOf(readFileSync(join(SRC, file), "utf8"))) {
      if (TYPES_ONLY.test(from)) continue;
      expect(allowed, `${file} imports ${from}`).toContain(layerOf(file, from));
    }
  });

  it.each(["document", "window", "fetch(", "Date.now", "new Date()", "Math.random"])(
    "the domain never says %s",
    (word) => {
      for (const file of files.filter((name) => name.startsWith("domain/"))) {
        const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
        expect(says(code, word), `${file}: ${word}`).toBe(false);
      }
    },
  );

  it("offer nothing that only tests would use", () => {
    const shipped = [SRC, resolve(SRC, "../scripts")].flatMap(codeIn);
    const words = rollup(
      shipped.flatMap((code) => code.match(/[\w$]+/g) ?? []),
      ({ length }) => length,
      (word) => word,
    );
    const inLayers = files.filter((file) => /^(domain|i18n|state|view)\//.test(file));
    const unused = inLayers.flatMap((file) =>
      exportsOf(readFileSync(join(SRC, file), "utf8"))
        .filter((name) => words.get(name) === 1)
        .map((name) => `${file}: ${name}`),
    );
    expect(unused).toEqual([]);
  });

  it("sees every way to import", () => {
    const source = `import a from "one";\nexport { b } from 'two';\nconst c = import("three");\nimport "four";`;
    expect(importsOf(source)).toEqual(["one", "two", "three", "four"]);
  });
});
