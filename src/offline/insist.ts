/** What of a service worker's world it takes to come into force. */
export interface Successor {
  readonly registration: { readonly installing: object | null; readonly waiting: object | null };
  skipWaiting(): Promise<void>;
}

/** Long enough for the worker before to have ended, short enough that nobody takes it for broken. */
const AGAIN_MS = 500;

/**
 * Puts a worker in the place of the one before, and asks until it is there: where a page turns to the one before
 * in the moment in which that one ends, Chromium starts it anew and forgets that another one was to follow. Pages
 * do turn to it then: a `register` that waited for the installation comes back at its end.
 */
export async function insist(scope: Successor): Promise<void> {
  do {
    await scope.skipWaiting();
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  } while (scope.registration.installing !== null || scope.registration.waiting !== null);
}
