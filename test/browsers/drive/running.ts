import type { Engine, Settings } from "./tab.ts";

/** Browsers that run, one for each way in which a reader may have set the system. */
export interface Running {
  /** The browser with these settings, started on first need, and anew where it was over. */
  readonly engine: (settings: Settings) => Promise<Engine>;
  readonly close: () => Promise<void>;
}

export function createRunning(launch: (settings: Settings) => Promise<Engine>): Running {
  const engines = new Map<string, Engine>();
  return {
    engine: async (settings) => {
      const key = JSON.stringify(settings);
      const known = engines.get(key);
      if (known && !known.isOver()) return known;
      const fresh = await launch(settings);
      engines.set(key, fresh);
      return fresh;
    },
    close: async () => {
      for (const engine of engines.values()) await engine.close();
    },
  };
}
