import { dirname, resolve } from "node:path";
import type { Rolldown } from "vite";

/**
 * Puts everything that an app needs before it runs into one chunk, `start`; and the parts that come right after its
 * first picture, which it asks for by `later`, into another of that name. Left to itself the bundler gives each piece
 * that others share a chunk of its own: dozens of small files, which compress worse than one by several kB and which a
 * browser asks for one by one, just when it draws. What the first picture may wait for (`laterValue`) stands apart.
 *
 * @param entry what the page loads; it keeps what it needs itself, and loads the app.
 */
export function firstChunk(entry: string, app: string): Rolldown.CodeSplittingOptions {
  let chunks: ReadonlyMap<string, string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "of the first screen",
        name: (id, graph) => {
          chunks ??= chunksOf(entry, app, graph);
          return chunks.get(id) ?? null;
        },
      },
    ],
  };
}

type Graph = Pick<Rolldown.PluginContext, "getModuleInfo">;

/** The chunk of each module of the first screen. A module that several need is where it is needed first. */
function chunksOf(entry: string, app: string, graph: Graph): ReadonlyMap<string, string> {
  const start = closureOf([fromRoot(app)], graph);
  const asked = [...start].flatMap((id) => askedBy(id, graph));
  const named = (name: string) =>
    closureOf(
      asked.flatMap((one) => (one.name === name ? one.file : [])),
      graph,
    );
  const inOrder = [
    ["later", named("later")],
    ["value", named("laterValue")],
    ["start", start],
  ] as const;
  const chunks = new Map<string, string>();
  for (const [chunk, ids] of inOrder)
    for (const id of ids) if (!SHARED_PACKAGES.test(id)) chunks.set(id, chunk);
  for (const id of closureOf([fromRoot(entry)], graph)) chunks.delete(id);
  return chunks;
}

/** Of these an entry needs a function or two; what later parts need of them stays with those. */
const SHARED_PACKAGES = /\/node_modules\/(?:d3(?:-(?!array\/)[a-z-]+)?|topojson-client)\//;

/** A call of `later` or `laterValue`, and one with the file it asks for, as they stand once types and JSX are gone. */
const CALL = /(?<!function |\.)\b(later|laterValue)\(/g;
const CALL_FOR = /\b(later|laterValue)\(\s*\(\)\s*=>\s*import\(\s*["']([^"']+)["']/g;

/**
 * What a module asks for by `later` and `laterValue`.
 *
 * @throws Error if it does so in a way that is not understood here: its parts would come one by one.
 */
function askedBy(id: string, graph: Graph): readonly { readonly name: string; readonly file: string }[] {
  const code = graph.getModuleInfo(id)?.code ?? "";
  if (id.includes("/node_modules/")) return [];
  const asked = [...code.matchAll(CALL_FOR)].map(([, name = "", file = ""]) => ({
    name,
    file: resolve(dirname(id), file),
  }));
  const unknown = asked.find(({ file }) => graph.getModuleInfo(file) === null);
  if (unknown) throw new Error(`${id} asks later for ${unknown.file}, which is no module`);
  if (asked.length !== [...code.matchAll(CALL)].length)
    throw new Error(`${id} calls later otherwise than by later(() => import("a file"))`);
  return asked;
}

function fromRoot(file: string): string {
  return resolve(import.meta.dirname, "..", file);
}

/** The modules that some import, themselves, and those that they import; not what is imported while it runs. */
function closureOf(roots: readonly string[], graph: Graph): Set<string> {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
