import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connect } from "vite";

/**
 * Answers as a static host does what a build does not hold: a folder that is asked for without its slash with the way
 * to it, all else with the page `404.html` and that status.
 *
 * @param out the folder of the build.
 * @param headers what that page is sent with.
 */
export function answerMissing(
  out: string,
  headers: Readonly<Record<string, string>>,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://preview");
    if (!pathname.endsWith("/") && existsSync(join(out, pathname, "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    // The page itself is sent by whoever stands behind.
    if (pathname.endsWith(".html") && existsSync(join(out, pathname))) {
      next();
      return;
    }
    const answer = (page: Buffer) =>
      response.writeHead(404, { ...headers, "Content-Type": "text/html; charset=utf-8" }).end(page);
    readFile(join(out, "404.html")).then(answer, next);
  };
}
