/** What a worker keeps: every file of its build that is needed without a network, by its path from the root, with its hash. */
export interface Plan {
  readonly version: string;
  /** Integrity hashes, as `fetch` takes them. A path that ends in a slash, or is empty, is a page. */
  readonly files: Readonly<Record<string, string>>;
  /** Large files that few need: fetched once the app is kept and nothing else is to do, unless the reader saves data. */
  readonly later: Readonly<Record<string, string>>;
}

/**
 * Where the answer to a request lies.
 * `page`: a page of the app. `fixed`: its name carries a hash, so it can only be the one that is meant.
 * `own`: a file that changes from build to build; only pages of the same build may have it.
 * `keep`: fetched when first asked for, and kept.
 */
export interface Answer {
  readonly kind: "page" | "fixed" | "own" | "keep";
  readonly address: string;
}

/** Outlines that are too fine for everyone: kept once they were looked at. */
const KEPT = /^topology\/[a-z]\.json$/;

/** What a page says once it is there: that large files may come now, or, where data are to be saved, only that it is there. */
export const GREETINGS = { all: "keep the rest", sparing: "here" } as const;

/** What the worker answers with; null for whatever is the network's: the embed, pages of countries and stories, data. */
export function answerOf(
  request: Pick<Request, "url" | "method" | "mode">,
  scope: string,
  { files, later }: Plan,
): Answer | null {
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope)) return null;
  const path = url.href.slice(scope.length).replace(/[?#].*$/, "");
  if (request.mode === "navigate") return pageOf(path, scope, files);
  const isPlanned = Object.hasOwn(files, path);
  if (Object.hasOwn(later, path)) return { kind: "own", address: scope + path };
  if (path.startsWith("assets/")) return isPlanned ? { kind: "fixed", address: scope + path } : null;
  if (url.searchParams.has("v")) {
    // The hash in the query may be another build's: it is part of what is looked for.
    const address = scope + path + url.search;
    if (Object.hasOwn(files, path + url.search)) return { kind: "fixed", address };
    return KEPT.test(path) ? { kind: "keep", address } : null;
  }
  return isPlanned && path !== "" && !path.endsWith("/") ? { kind: "own", address: scope + path } : null;
}

/** The page of a country or of a story. */
const ABOUT = /^((?:[a-z]+\/)?)(country|story)\/([\w-]+)\/(?:index\.html)?$/;

/**
 * Where the app, which is kept, shows what the page of a country or a story is about: what a link to that page opens
 * where there is no network. What its query says goes first, as on that page. Null for all other requests.
 */
export function keptInstead(
  { url, method, mode }: Pick<Request, "url" | "method" | "mode">,
  scope: string,
  { files }: Pick<Plan, "files">,
): string | null {
  if (method !== "GET" || mode !== "navigate" || !url.startsWith(scope)) return null;
  const { pathname, search, hash } = new URL(url);
  const [, folder = "", kind = "", name = ""] =
    ABOUT.exec(pathname.slice(new URL(scope).pathname.length)) ?? [];
  if (kind === "" || !Object.hasOwn(files, folder)) return null;
  const query = new URLSearchParams(search);
  const defaults = { [kind]: name, lang: folder === "" ? "en" : folder.slice(0, -1) };
  for (const [param, value] of Object.entries(defaults)) if (!query.has(param)) query.set(param, value);
  return `${scope}${folder}?${query}${hash}`;
}

/** A page is the app whatever its query says; `index.html` is another name of its folder. */
function pageOf(path: string, scope: string, files: Plan["files"]): Answer | null {
  const folder = path.replace(/(^|\/)index\.html$/, "$1");
  const isPage = (folder === "" || folder.endsWith("/")) && Object.hasOwn(files, folder);
  return isPage ? { kind: "page", address: scope + folder } : null;
}
