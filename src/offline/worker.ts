/*
 * The service worker: what was visited once opens without a network. It is built apart from the app, with the
 * list of files of its build before it (scripts/offline).
 *
 * One rule keeps versions from being mixed: a page that this worker answered gets every file of its own version
 * from here, and the next version takes over only when the reader asks for it (or no page is open any more).
 * Pages that it does not answer (the embed, the countries, the stories, the data) come from the network with
 * all they fetch; without one, the links to countries and stories lead to the app.
 */
import { insist, type Successor } from "./insist.ts";
import { answerOf, GREETINGS, keptInstead, type Plan } from "./plan.ts";

/** The parts of a service worker's world that are used here; the types of a page do not know them. */
interface WorkerScope extends EventTarget, Successor {
  readonly BAMBOO_ATLAS: Plan;
  readonly registration: Successor["registration"] & { readonly scope: string };
  readonly clients: { get(id: string): Promise<{ readonly url: string } | undefined> };
}

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const plan = worker.BAMBOO_ATLAS;
const { scope } = worker.registration;
const FAMILY = `bamboo-atlas ${scope} `;
const OWN = FAMILY + plan.version;

worker.addEventListener("install", (event) => (event as Waiting).waitUntil(install()));
worker.addEventListener("activate", (event) => (event as Waiting).waitUntil(clearOthers()));
worker.addEventListener("message", (event) => {
  const { data } = event as MessageEvent;
  if (data === "take over") void insist(worker);
  if (data === GREETINGS.all) (event as Waiting & MessageEvent).waitUntil(keepRest());
});
worker.addEventListener("fetch", (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  const answer = answerOf(request, scope, plan);
  if (answer !== null) return fetching.respondWith(respond(fetching, answer));
  const instead = keptInstead(request, scope, plan);
  if (instead !== null) fetching.respondWith(fetch(request).catch(() => Response.redirect(instead)));
});

/**
 * All or nothing: a file that does not arrive, or is of another build, ends the installation. What was kept before it
 * stays: where a host goes back to the version before, the active worker answers from there.
 */
async function install(): Promise<void> {
  const wasThere = await caches.has(OWN);
  try {
    const cache = await caches.open(OWN);
    const queue = Object.entries(plan.files);
    const work = async () => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) await store(cache, ...next);
    };
    await Promise.all([work(), work(), work(), work()]);
  } catch (cause) {
    if (!wasThere) await caches.delete(OWN);
    throw cause;
  }
}

/** Keeps the large files as far as they are not kept yet. One that does not come now comes with a later visit. */
async function keepRest(): Promise<void> {
  const cache = await caches.open(OWN);
  for (const [path, digest] of Object.entries(plan.later)) {
    if (await cache.match(new URL(path, scope).href)) continue;
    await store(cache, path, digest).catch(() => undefined);
  }
}

async function store(cache: Cache, path: string, digest: string): Promise<void> {
  const address = new URL(path, scope).href;
  // A name that carries a hash always means the same bytes: take them from the version before.
  const known = path.startsWith("assets/") ? await caches.match(address) : undefined;
  const response =
    known ?? (await fetch(address, { cache: "no-cache", credentials: "same-origin", integrity: digest }));
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  await cache.put(address, plainOf(response));
}

/** Hosts redirect some pages; browsers refuse an answer to a navigation that says so. */
function plainOf(response: Response): Response {
  if (!response.redirected) return response;
  const { body, status, headers } = response;
  return new Response(body, { status, headers });
}

async function clearOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(FAMILY) && name !== OWN).map((name) => caches.delete(name)),
  );
}

/** From what is kept, else from the network. Storage that cannot be read or is full holds no answer back. */
async function respond({ request, clientId }: Fetching, answer: Answer): Promise<Response> {
  if (answer.kind === "own" && !(await isOurs(clientId))) return fetch(request);
  const cache = await caches.open(OWN).catch(() => null);
  const found = await cache?.match(answer.address).catch(() => undefined);
  if (found) return found;
  const response = await fetch(request);
  if (answer.kind === "keep" && response.ok)
    await cache?.put(answer.address, response.clone()).catch(() => undefined);
  return response;
}

type Answer = NonNullable<ReturnType<typeof answerOf>>;

/** Whether this worker answered for the page that asks. */
async function isOurs(clientId: string): Promise<boolean> {
  const client = await worker.clients.get(clientId);
  if (client === undefined) return false;
  const page = answerOf({ url: client.url, method: "GET", mode: "navigate" }, scope, plan);
  return page?.kind === "page";
}
