import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { writeWorker } from "../../scripts/offline/worker.ts";

/** Where the build of the flow that runs is served, and the folder it lies in: each flow may deploy another one. */
export const deployed = { origin: "", folder: "" };

let master = "";
let server: PreviewServer;

/** Pages and pictures that no worker keeps but the first, and of which the copies of a build need but one. */
const UNKEPT = /[/\\](?:pictures|oembed|country)[/\\](?!KOR|index|home)\w/;

/** The build as it is deployed first; its worker takes longer to make than to copy. */
beforeAll(async () => {
  master = await mkdtemp(join(tmpdir(), "atlas-offline-"));
  await cp(process.env["DIST"] ?? "dist", master, {
    recursive: true,
    filter: (path) => !UNKEPT.test(path),
  });
  await writeWorker(master);
});

afterAll(() => rm(master, { recursive: true, force: true }));

beforeEach(async () => {
  deployed.folder = await mkdtemp(join(tmpdir(), "atlas-offline-"));
  await cp(master, deployed.folder, { recursive: true });
  server = await preview({
    preview: { port: 0, host: "127.0.0.1", strictPort: false },
    build: { outDir: deployed.folder },
    logLevel: "silent",
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("the preview server has no port");
  deployed.origin = `http://127.0.0.1:${address.port}`;
});

afterEach(async () => {
  await server.close();
  await rm(deployed.folder, { recursive: true, force: true });
});

/** Changes the page and a story, as a new version does. */
export async function changeBuild(): Promise<void> {
  const index = join(deployed.folder, "index.html");
  const story = join(deployed.folder, "stories/the-five-permanent-members.json");
  await writeFile(
    index,
    (await readFile(index, "utf8")).replace("</head>", '<meta name="build" content="second"></head>'),
  );
  await writeFile(story, (await readFile(story, "utf8")).replace(/"en": "[^"]*"/, '"en": "Another title"'));
}
