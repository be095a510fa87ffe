/*
 * The kill switch: a service worker that takes away whatever an earlier one left, itself included, and loads the
 * pages anew that it held. `OFFLINE=off npm run build` publishes it as sw.js; browsers ask for that file anew
 * with each visit.
 *
 * The registration goes first, so that no navigation finds it any more, and the pages are sent off without
 * being waited for: a navigation may itself wait until this worker is active.
 */
import { insist, type Successor } from "./insist.ts";

interface KillerScope extends EventTarget, Successor {
  readonly registration: Successor["registration"] & {
    readonly scope: string;
    unregister(): Promise<boolean>;
  };
  readonly clients: { matchAll(of: { type: "window" }): Promise<readonly Page[]> };
}

interface Page {
  readonly url: string;
  navigate(url: string): Promise<unknown>;
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

const killer = globalThis as unknown as KillerScope;

killer.addEventListener("install", () => void insist(killer));
killer.addEventListener("activate", (event) => (event as Lasting).waitUntil(end()));
// A page that comes back while another one is still held brings the registration back to life: it goes again.
killer.addEventListener("message", (event) => (event as Lasting).waitUntil(killer.registration.unregister()));

async function end(): Promise<void> {
  const pages = await killer.clients.matchAll({ type: "window" });
  await killer.registration.unregister();
  // A cache that cannot be cleared holds nobody back.
  await clear().catch(() => undefined);
  for (const page of pages) void page.navigate(page.url).catch(() => undefined);
}

async function clear(): Promise<void> {
  const family = `bamboo-atlas ${killer.registration.scope} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family)).map((name) => caches.delete(name)));
}
