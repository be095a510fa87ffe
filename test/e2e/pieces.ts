import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, inject } from "vitest";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Another server of the build, from which the page at a path comes in two pieces, cut amid the land of its map. */
export async function servedInPieces(
  path: string,
): Promise<{ readonly origin: string; readonly goOn: () => void }> {
  const whole = await (await fetch(`${inject("origin")}/${path}`)).text();
  const cut = whole.lastIndexOf('class="map-atom"', whole.length / 2);
  if (cut < 0) throw new Error(`the page at ${path} has no land in its first half`);
  let goOn = () => {};
  const asked = new Promise<void>((done) => {
    goOn = done;
  });
  const server = createServer(async ({ url = "/" }, response) => {
    if (url.slice(1) === path) {
      response.setHeader("Content-Type", "text/html").write(whole.slice(0, cut));
      await asked;
      response.end(whole.slice(cut));
      return;
    }
    const answer = await fetch(`${inject("origin")}${url}`);
    response.setHeader("Content-Type", answer.headers.get("Content-Type") ?? "text/plain");
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, goOn };
}
