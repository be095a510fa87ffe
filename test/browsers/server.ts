import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { writeWorker } from "../../scripts/offline/worker.ts";
import type { EngineName } from "./drive/tab.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly engine: EngineName;
    /** The folder of the build that the flows are served. */
    readonly site: string;
  }
}

/**
 * Writes down in the page what goes wrong in it: WebDriver, unlike BiDi, does not tell what the console says.
 * It comes before every other script. A size that changes once more while sizes are told is told with the next
 * frame, and that is reported as an error: only a page that does not come to rest is in the wrong.
 */
export const LISTENER = `
const errors = (globalThis.errors = []);
const note = (...parts) => errors.push(parts.map((part) => part?.stack ?? String(part)).join(" "));
const print = console.error;
console.error = (...parts) => (note(...parts), print.apply(console, parts));
let unrest = 0;
addEventListener("error", ({ error, message, target }) => {
  if (/^ResizeObserver loop/.test(message) && ++unrest < 20) return;
  note(error ?? message ?? "did not load: " + (target.src ?? target.href));
}, true);
addEventListener("unhandledrejection", ({ reason }) => note(reason));
addEventListener("securitypolicyviolation", (event) => note(event.violatedDirective, event.blockedURI));
`;

/** A copy of the build in which every page has the listener, and a worker that keeps exactly these pages. */
export default async function copyBuild({ provide }: TestProject) {
  if (!existsSync("dist/index.html")) throw new Error("there is no build to test: run `npm run build` first");
  const site = await mkdtemp(join(tmpdir(), "atlas-browsers-"));
  await cp("dist", site, { recursive: true });
  await writeFile(join(site, "listener.js"), LISTENER);
  for (const name of await readdir(site, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const page = await readFile(join(site, name), "utf8");
    await writeFile(
      join(site, name),
      page.replace(/<head[^>]*>/, (head) => `${head}<script src="/listener.js"></script>`),
    );
  }
  await writeWorker(site);
  provide("site", site);
  return () => rm(site, { recursive: true, force: true });
}

/** Serves the copy, on a port of its own: an origin with a storage of its own. */
export async function serveSite(site: string): Promise<{ origin: string; server: PreviewServer }> {
  const server = await preview({
    preview: { port: 0, host: "127.0.0.1", strictPort: false },
    build: { outDir: site },
    logLevel: "silent",
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("the preview server has no port");
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
