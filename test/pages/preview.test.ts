import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesPlugin } from "../../scripts/pages/plugin.ts";

let out = "";
let server: PreviewServer;
let origin = "";

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "atlas-preview-"));
  await mkdir(join(out, "country/KOR"), { recursive: true });
  for (const name of ["index", "embed", "404", "country/KOR/index"])
    await writeFile(join(out, `${name}.html`), `<title>${name}</title>`);
  server = await preview({
    configFile: false,
    base: "./",
    logLevel: "silent",
    plugins: [pagesPlugin()],
    build: { outDir: out },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("the preview server has no port");
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  await server.close();
  await rm(out, { recursive: true });
});

const ask = (path: string) => fetch(origin + path, { redirect: "manual" });

describe("the preview answers as a static host does", () => {
  it.each([
    ["/", "index"],
    ["/?date=1995-07-12", "index"],
    ["/embed.html", "embed"],
    ["/country/KOR/", "country/KOR/index"],
    ["/country/KOR/?lang=vi", "country/KOR/index"],
  ])("with a page that is there: %s", async (path, title) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([200, `<title>${title}</title>`]);
  });

  it.each(["/a/b/c", "/a/", "/country/XXX/", "/country", "/none.html", "/assets/none.js"])(
    "with the page for what is not there: %s",
    async (path) => {
      const answer = await ask(path);
      expect([answer.status, await answer.text()]).toEqual([404, "<title>404</title>"]);
      expect(answer.headers.get("content-type")).toContain("text/html");
      expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    },
  );

  it("with the slash that is missing, and the query kept", async () => {
    const { status, headers } = await ask("/country/KOR?date=1995-07-12");
    expect([status, headers.get("location")]).toEqual([301, "/country/KOR/?date=1995-07-12"]);
  });
});
