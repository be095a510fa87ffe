import { resolve } from "node:path";
import type { Rolldown } from "vite";

/**
 * Puts everything that an entry needs before it runs into one chunk. Left to itself the bundler gives each piece
 * that later parts share a chunk of its own: thirty small files, which compress worse than one by several kB.
 */
export function firstChunk(entry: string): Rolldown.CodeSplittingOptions {
  let closure: ReadonlySet<string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "start",
        name: (id, graph) => {
          closure ??= closureOf(resolve(import.meta.dirname, "..", entry), (module) =>
            graph.getModuleInfo(module),
          );
          return closure.has(id) && !SHARED_PACKAGES.test(id) ? "start" : null;
        },
      },
    ],
  };
}

/** Of these an entry needs a function or two; what later parts need of them stays with those. */
const SHARED_PACKAGES = /\/node_modules\/(?:d3(?:-(?!array\/)[a-z-]+)?|topojson-client)\//;

type ModuleInfoOf = (id: string) => Rolldown.ModuleInfo | null;

/** The modules that an entry imports, and those that they import; not what is imported while it runs. */
function closureOf(entry: string, infoOf: ModuleInfoOf): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(infoOf(id)?.importedIds ?? []));
  }
  return seen;
}
