import { createServer, request, type Server } from "node:http";
import { build } from "vite";
import { freePort } from "./nginx.ts";

/** What a host answered, as it was sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without unpacking and without following. */
export function ask(address: string, encoding = "identity"): Promise<Answer> {
  return new Promise((done, fail) => {
    request(address, { headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", fail)
      .end();
  });
}

/** Builds the whole site for an address, with a handful of pictures and lightly pressed twins. */
export async function buildSite(site: string, outDir: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, {
    SITE_URL: site,
    PICTURES: "sample",
    PRECOMPRESS: "light",
    NODE_ENV: "production",
  });
  try {
    await build({ logLevel: "silent", mode: "production", build: { outDir, emptyOutDir: true } });
  } finally {
    process.env = before;
  }
}

/** A page of another origin that frames the app and, in two ways, the embed. */
export async function hostPage(site: string): Promise<[Server, string]> {
  const frames = [
    `<iframe title="app" src="${site}"></iframe>`,
    `<iframe title="plain" src="${site}embed.html?lang=vi" width="600" height="500"></iframe>`,
    `<iframe title="sandboxed" src="${site}embed.html?country=KOR" sandbox="allow-scripts" width="600" height="500"></iframe>`,
  ];
  const page = `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">${frames.join("")}</html>`;
  const server = createServer((_request, response) =>
    response.setHeader("Content-Type", "text/html").end(page),
  );
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  // Another name for the same machine is another site.
  return [server, `http://localhost:${port}/`];
}
