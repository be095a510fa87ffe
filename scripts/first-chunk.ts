import { resolve } from "node:path";
import type { Rolldown } from "vite";

/**
 * Puts everything that an app needs before it runs into one chunk. Left to itself the bundler gives each piece
 * that later parts share a chunk of its own: thirty small files, which compress worse than one by several kB.
 *
 * @param entry what the page loads; it keeps what it needs itself, and loads the app.
 */
export function firstChunk(entry: string, app: string): Rolldown.CodeSplittingOptions {
  let closure: ReadonlySet<string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "start",
        name: (id, graph) => {
          closure ??= ownOf(app, entry, graph);
          return closure.has(id) && !SHARED_PACKAGES.test(id) ? "start" : null;
        },
      },
    ],
  };
}

/** Of these an entry needs a function or two; what later parts need of them stays with those. */
const SHARED_PACKAGES = /\/node_modules\/(?:d3(?:-(?!array\/)[a-z-]+)?|topojson-client)\//;

type Graph = Pick<Rolldown.PluginContext, "getModuleInfo">;

/** What the app imports and its entry does not. */
function ownOf(app: string, entry: string, graph: Graph): ReadonlySet<string> {
  const own = closureOf(app, graph);
  for (const id of closureOf(entry, graph)) own.delete(id);
  return own;
}

/** The modules that a file imports, and those that they import; not what is imported while it runs. */
function closureOf(file: string, graph: Graph): Set<string> {
  const seen = new Set<string>();
  const waiting = [resolve(import.meta.dirname, "..", file)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
