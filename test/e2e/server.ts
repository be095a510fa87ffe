import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the production build is served. */
    readonly origin: string;
  }
}

/** Serves dist/ for the flows, on whatever port is free. */
export default async function serve({ provide }: TestProject) {
  if (!existsSync("dist/index.html")) throw new Error("there is no build to test: run `npm run build` first");
  const server = await preview({
    preview: { port: 0, host: "127.0.0.1", strictPort: false },
    logLevel: "silent",
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("the preview server has no port");
  provide("origin", `http://127.0.0.1:${address.port}`);
  return () => server.close();
}
