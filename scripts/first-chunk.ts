import { dirname, resolve } from "node:path";
import type { Rolldown } from "vite";

/**
 * Puts everything that an app needs before it runs into one chunk, and what comes right after its first picture into
 * another. Left to itself the bundler gives each piece that later parts share a chunk of its own: dozens of small
 * files, which compress worse than one by several kB and which a browser asks for one by one, just when it draws.
 *
 * @param entry what the page loads; it keeps what it needs itself, and loads the app.
 */
export function firstChunk(entry: string, app: string): Rolldown.CodeSplittingOptions {
  let chunks: ReadonlyMap<string, string> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "start",
        name: (id, graph) => {
          chunks ??= chunksOf(entry, app, graph);
          return chunks.get(id) ?? null;
        },
      },
    ],
  };
}

function chunksOf(entry: string, app: string, graph: Graph): ReadonlyMap<string, string> {
  const own = closureOf([fromRoot(entry)], graph);
  const start = closureOf([fromRoot(app)], graph);
  const after = closureOf(
    [...start].flatMap((id) => laterOf(id, graph)),
    graph,
  );
  const chunks = new Map<string, string>();
  for (const id of after) if (!SHARED_PACKAGES.test(id)) chunks.set(id, "later");
  for (const id of start) if (!SHARED_PACKAGES.test(id)) chunks.set(id, "start");
  for (const id of own) chunks.delete(id);
  return chunks;
}

/** Of these an entry needs a function or two; what later parts need of them stays with those. */
const SHARED_PACKAGES = /\/node_modules\/(?:d3(?:-(?!array\/)[a-z-]+)?|topojson-client)\//;

type Graph = Pick<Rolldown.PluginContext, "getModuleInfo">;

/** `later(() => import("./Part.tsx")` and `laterValue`, as they stand once types and JSX are gone. */
const LATER = /\blater(?:Value)?\(\s*\(\)\s*=>\s*import\(\s*["']([^"']+)["']/g;

/** What a module asks for by `later`. */
function laterOf(id: string, graph: Graph): readonly string[] {
  const code = graph.getModuleInfo(id)?.code ?? "";
  return [...code.matchAll(LATER)].map(([, file]) => resolve(dirname(id), file ?? ""));
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
