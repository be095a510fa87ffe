import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import core from "virtual:atlas/core";
import names from "virtual:atlas/names/vi";
import topology from "virtual:atlas/topology";
import { build, createServer, type InlineConfig, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { datasetPlugin } from "../../scripts/dataset/plugin.ts";
import type { Texts } from "../../src/data/load.ts";
import { unpackNames } from "../../src/data/names.ts";
import { unpack } from "../../src/data/pack.ts";
import { altered, SMALL_WORLD, textsOf } from "./small-world.ts";

describe("virtual modules", () => {
  it("hold what unpacks to the dataset", () => {
    expect(unpack(core).countries.length).toBeGreaterThan(200);
    expect(unpackNames(names).get("LAO" as never)?.name).toBe("Lào");
  });

  it("give each level of detail an address that changes with its bytes", () => {
    for (const level of ["a", "b", "c"] as const) {
      expect(topology[level]).toMatch(new RegExp(`^topology/${level}\\.json\\?v=[0-9a-f]{8}$`));
    }
  });
});

describe("a dataset that is being edited", () => {
  let [root, server]: [string, ViteDevServer | null] = ["", null];
  const data = () => join(root, "public/data");
  const config = (): InlineConfig => ({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [datasetPlugin()],
    build: { write: false },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  const save = (texts: Texts) => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(data(), `${name}.csv`), text);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "atlas-"));
    mkdirSync(data(), { recursive: true });
    writeFileSync(join(root, "index.html"), '<script type="module" src="/main.js"></script>');
    writeFileSync(join(root, "main.js"), 'import core from "virtual:atlas/core"; console.log(core);');
    save(textsOf(SMALL_WORLD));
  });

  afterEach(async () => {
    await server?.close();
    server = null;
    rmSync(root, { recursive: true, force: true });
  });

  const FAULTS = /relations\.csv:2, date: not a day[\s\S]*groups\.csv:1, short_en: column is missing/;
  const broken: Texts = { ...textsOf(altered("relations", 0, { date: "1962-02-30" })), groups: "id\n" };

  it("is served, or else every fault is, for the overlay to show", async () => {
    server = await createServer(config());
    expect((await server.transformRequest("virtual:atlas/core"))?.code).toMatch("JSON.parse");
    save(broken);
    const send = vi.spyOn(server.ws, "send");
    server.watcher.emit("change", join(data(), "groups.csv"));
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: "full-reload" }));
    await expect(server.transformRequest("virtual:atlas/core")).rejects.toThrow(FAULTS);
  });

  it("fails a build with every fault, and otherwise is built", async () => {
    await build(config());
    save(broken);
    await expect(build(config())).rejects.toThrow(FAULTS);
  });

  it("has no other modules", async () => {
    server = await createServer(config());
    await expect(server.transformRequest("virtual:atlas/names/fr")).rejects.toThrow(
      /names\/fr is none of core, names\/en/,
    );
  });
});
