/*
 * The kill switch: a service worker that takes away whatever an earlier one left, itself included, and loads the
 * pages anew that it held. `OFFLINE=off npm run build` publishes it as sw.js; browsers ask for that file anew
 * with each visit.
 */
interface KillerScope extends EventTarget {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    matchAll(of: {
      type: "window";
    }): Promise<readonly { readonly url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

const killer = globalThis as unknown as KillerScope;

killer.addEventListener("install", () => void killer.skipWaiting());
killer.addEventListener("activate", (event) => (event as Lasting).waitUntil(end()));

async function end(): Promise<void> {
  const family = `bamboo-atlas ${killer.registration.scope} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family)).map((name) => caches.delete(name)));
  await killer.registration.unregister();
  const pages = await killer.clients.matchAll({ type: "window" });
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}
