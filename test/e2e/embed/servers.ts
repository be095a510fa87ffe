import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".csv": "text/csv",
};

/**
 * The policy under which the embed is shown: nothing inline, nothing from elsewhere. It says nothing of who may
 * frame it: `frame-ancestors *` would shut out pages opened from a disk or inside an app.
 */
export const EMBED_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The policy of a careful host page: scripts and frames from the atlas, and no style that is not its own. */
export const hostPolicy = (atlas: string) =>
  `default-src 'none'; script-src 'self' ${atlas}; frame-src ${atlas}; style-src 'self'; img-src ${atlas}`;

interface Page {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Serving {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves whatever `answer` gives for a path on a free port of its own: an origin of its own. */
export async function serve(
  answer: (path: string, request: IncomingMessage) => Page | null,
): Promise<Serving> {
  const server = createServer((request, response) => {
    const page = answer(new URL(request.url ?? "/", "http://x").pathname, request);
    response.writeHead(page ? 200 : 404, { "Content-Type": page?.type ?? "text/plain", ...page?.headers });
    response.end(page?.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { origin: originOf(server), close: () => server.close() };
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}

/**
 * Serves a build as its hosts should: every file open to pages without an origin, the embed under its policy.
 * In WebKit a document without an origin has no `'self'` either: there, the policy has to name the origin too.
 */
export function serveBuild(
  folder = process.env["DIST"] ?? "dist",
  { isNamed = false } = {},
): Promise<Serving> {
  return serve((path, { headers: { host } }) => {
    const file = join(folder, normalize(path === "/" ? "/index.html" : path));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    const open = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" };
    const own = isNamed ? `'self' http://${host}` : "'self'";
    const rules = EMBED_POLICY.replaceAll("'self'", own);
    const policy = path === "/embed.html" ? { "Content-Security-Policy": rules } : {};
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    return { body: readFileSync(file), type, headers: { ...open, ...policy } };
  });
}

/** Serves pages of HTML by their paths. */
export function servePages(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  return serve((path) => {
    // Browsers ask for it whatever the page says.
    const body = path === "/favicon.ico" ? "" : pages[path];
    if (body === undefined) return null;
    return { body, type: TYPES[extname(path)] ?? "text/html; charset=utf-8", headers };
  });
}
