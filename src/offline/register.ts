import { GREETINGS } from "./plan.ts";

/** How often a page that stays open asks whether there is a newer version. */
const ASK_MS = 60 * 60 * 1_000;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/**
 * Puts the service worker in charge of the next visit. When a newer version has been fetched whole, `onUpdate`
 * gets the function that changes over to it: every open page of the app then loads anew.
 * Where there are no service workers, or none is allowed, nothing happens.
 */
export async function keepOffline(root: string, onUpdate: (changeOver: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  // Listened for first: another worker may take over while this one is asked for.
  if (serviceWorker.controller !== null) {
    serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  }
  const address = trusted(new URL("sw.js", root).href);
  const registration = await serviceWorker.register(address, { scope: root, updateViaCache: "none" });
  const announce = () => {
    const { waiting } = registration;
    if (waiting && serviceWorker.controller) onUpdate(() => waiting.postMessage("take over"));
  };
  const watch = () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => coming.state === "installed" && announce());
  };
  announce();
  // It may have been on its way before anyone listened.
  watch();
  registration.addEventListener("updatefound", watch);
  void serviceWorker.ready.then(({ active }) => active?.postMessage(greeting()));
  const ask = () => void registration.update().catch(() => undefined);
  setInterval(ask, ASK_MS);
}

function greeting(): string {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ? GREETINGS.sparing : GREETINGS.all;
}

/** The address of a worker counts as code: the page's policy lets it through by this name alone. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("bamboo-offline", { createScriptURL: (url) => url });
  return policy?.createScriptURL(address) ?? address;
}
