import type { Engine, Settings } from "./tab.ts";

/** Browsers that run, one for each way in which a reader may have set the system. */
export interface Running {
  /** The browser with these settings, started on first need, and anew where it was over. */
  readonly engine: (settings: Settings) => Promise<Engine>;
  readonly close: () => Promise<void>;
}

export function createRunning(launch: (settings: Settings) => Promise<Engine>): Running {
  // Promises, so that two who ask at once get one browser.
  const engines = new Map<string, Promise<Engine>>();
  const again = async (known: Promise<Engine>, settings: Settings) => {
    const engine = await known.catch(() => null);
    if (engine && !engine.isOver()) return engine;
    await engine?.close().catch(() => undefined);
    return launch(settings);
  };
  return {
    engine: (settings) => {
      const key = JSON.stringify(settings);
      const known = engines.get(key);
      const engine = known ? again(known, settings) : launch(settings);
      engines.set(key, engine);
      return engine;
    },
    close: async () => {
      // One that did not start, or cannot be ended, keeps no other running.
      const started = await Promise.allSettled(engines.values());
      await Promise.all(started.map((one) => one.status === "fulfilled" && one.value.close()));
    },
  };
}
