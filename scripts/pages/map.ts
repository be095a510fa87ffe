import { createServer } from "vite";
import type { ServedMap, servedMap } from "./served.tsx";
import type { World } from "./world.ts";

/**
 * The picture of the map for the pages. The components that draw it import styles, which only Vite can load: it
 * runs them here as it would for a server.
 */
export async function loadServedMap(root: string, world: World): Promise<ServedMap> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule("/scripts/pages/served.tsx");
    return (module["servedMap"] as typeof servedMap)(world);
  } finally {
    await server.close();
  }
}
