import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { fileOf } from "../../src/data/rows.ts";
import { TABLE_NAMES } from "../../src/data/tables.ts";
import { type Bundles, bundlesOf } from "./bundles.ts";

const PREFIX = "virtual:atlas/";
const LEVELS = ["a", "b", "c"] as const;

/**
 * Serves the dataset and the addresses of the geometry as virtual modules (see src/data/virtual.d.ts).
 * A fault in the tables fails the build, and in development fills the overlay, with every fault at
 * once; saving a table reloads the page.
 */
export function datasetPlugin(): Plugin {
  let [data, topology] = ["", ""];
  let isBuild = false;
  let cache: Bundles | null = null;
  const bundles = (): Bundles => (cache ??= bundlesOf(data));

  /** The value of a virtual module, with the files it is made of. */
  const read = (name: string): { readonly files: readonly string[]; readonly value: () => unknown } => {
    const marks = join(topology, "marks.json");
    if (name === "marks") return { files: [marks], value: () => firstMarks(readMarks(marks)) };
    if (name === "anchors") return { files: [marks], value: () => readMarks(marks).anchors };
    const levels = LEVELS.map((level) => join(topology, `${level}.json`));
    if (name === "topology") return { files: levels, value: () => addresses(topology) };
    return {
      files: TABLE_NAMES.map((table) => join(data, fileOf(table))),
      value: () => entry(bundles(), name),
    };
  };

  return {
    name: "atlas-dataset",
    configResolved({ publicDir, command }) {
      [data, topology] = [join(publicDir, "data"), join(publicDir, "topology")];
      isBuild = command === "build";
    },
    buildStart() {
      cache = null;
      if (isBuild) bundles();
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const { files, value } = read(id.slice(PREFIX.length + 1));
      for (const file of files) this.addWatchFile(file);
      return moduleOf(value());
    },
    hotUpdate({ file, server }) {
      if (dirname(file) !== data && dirname(file) !== topology) return;
      cache = null;
      this.environment.moduleGraph.invalidateAll();
      server.ws.send({ type: "full-reload" });
      return [];
    },
  };
}

/** A module that parses its value at run time, which browsers do faster than reading it as code. */
function moduleOf(value: unknown): string {
  const text = JSON.stringify(value).replace(/[\\']/g, "\\$&");
  return `export default JSON.parse('${text}');`;
}

function addresses(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(LEVELS.map((level) => [level, topologyPath(folder, level)]));
}

/** The path at which the app asks for the outlines of a level that lie in a folder: with their hash, as they may change. */
export function topologyPath(folder: string, level: (typeof LEVELS)[number]): string {
  const hash = createHash("sha256").update(readFileSync(join(folder, `${level}.json`)));
  return `topology/${level}.json?v=${hash.digest("hex").slice(0, 8)}`;
}

interface MarksFile {
  readonly sphere: string;
  readonly markers: readonly { readonly atom: string }[];
  readonly anchors: Readonly<Record<string, unknown>>;
}

const readMarks = (file: string) => JSON.parse(readFileSync(file, "utf8")) as MarksFile;

/**
 * What the first picture needs of the marks: the anchors of what may be too small to see. The others are for names,
 * and the edge of the map is worked out.
 */
function firstMarks({ markers, anchors, sphere: _, ...rest }: MarksFile): Omit<MarksFile, "sphere"> {
  const dotted = new Set(markers.map(({ atom }) => atom));
  const first = Object.entries(anchors).filter(([atom]) => dotted.has(atom));
  return { ...rest, markers, anchors: Object.fromEntries(first) };
}

function entry(bundles: Bundles, name: string): unknown {
  if (!bundles.has(name))
    throw new RangeError(`${PREFIX}${name} is none of ${[...bundles.keys()].join(", ")}`);
  return bundles.get(name);
}
