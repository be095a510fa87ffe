import { createServer } from "vite";
import type { embedShell } from "./embed-rooms.tsx";
import type { Markup } from "./html.ts";
import type { ServedMap, servedMap } from "./served.tsx";
import type { World } from "./world.ts";

/** What pages bring with them of the app's own components. */
export interface Drawn {
  readonly map: ServedMap;
  /** The embed before it lives: its map and the rooms around that. */
  readonly embed: Markup;
}

/**
 * Draws what the pages bring with them. The components that draw it import styles, which only Vite can load: it
 * runs them here as it would for a server.
 */
export async function loadDrawn(root: string, world: World): Promise<Drawn> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const served = await server.ssrLoadModule("/scripts/pages/served.tsx");
    const rooms = await server.ssrLoadModule("/scripts/pages/embed-rooms.tsx");
    const map = (served["servedMap"] as typeof servedMap)(world);
    return { map, embed: (rooms["embedShell"] as typeof embedShell)(world, map) };
  } finally {
    await server.close();
  }
}
