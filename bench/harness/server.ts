import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Kinds that are small already. */
const PRESSED: ReadonlySet<string> = new Set([".png", ".woff2", ".webp"]);

/** A file as it is and as it is sent. */
export interface Asset {
  readonly type: string;
  readonly raw: Buffer;
  readonly sent: Buffer;
  readonly encoding: "br" | null;
}

/** A host on this machine that sends what lies below a folder in Brotli, pressed once and as hard as it goes. */
export interface Host {
  readonly origin: string;
  /** The file that an address of this host names; null if there is none. */
  readonly assetAt: (url: string) => Asset | null;
  readonly close: () => void;
}

/** Serves `root`. Texts in `written` stand for files: their keys are paths, and win. */
export async function serve(root: string, written: ReadonlyMap<string, string> = new Map()): Promise<Host> {
  const known = new Map<string, Asset>();
  const assetAt = (url: string): Asset | null => {
    const path = decodeURIComponent(new URL(url, "http://x").pathname);
    const found = known.get(path) ?? readAsset(root, path, written.get(path));
    if (found) known.set(path, found);
    return found;
  };
  const server = createServer((request, response) => answer(response, assetAt(request.url ?? "/")));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, assetAt, close: () => server.close() };
}

function readAsset(root: string, path: string, text: string | undefined): Asset | null {
  const base = resolve(root);
  let file = resolve(base, `.${path}`);
  if (file !== base && !file.startsWith(base + sep)) return null;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  if (text === undefined && !existsSync(file)) return null;
  const raw = text === undefined ? readFileSync(file) : Buffer.from(text);
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  if (PRESSED.has(extname(file))) return { type, raw, sent: raw, encoding: null };
  return { type, raw, sent: press(raw), encoding: "br" };
}

function press(raw: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return brotliCompressSync(raw, { params });
}

function answer(response: ServerResponse, asset: Asset | null): void {
  if (asset === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": asset.type,
    "content-length": asset.sent.length,
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    ...(asset.encoding && { "content-encoding": asset.encoding }),
  });
  response.end(asset.sent);
}
