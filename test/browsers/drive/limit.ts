import { setTimeout as wait } from "node:timers/promises";

/** What a client of WebDriver sends, by its name. */
interface Call {
  getName(): string;
}

interface Executor<C extends Call> {
  execute(call: C): Promise<unknown>;
}

/** How long a call may take: longer than a driver waits for a page or a script, shorter than a hook of a flow. */
export const CALL_LIMIT = 45_000;

/**
 * Sends calls as `executor` does, and waits for none of them longer than `limit` milliseconds: WebKitWebDriver
 * sometimes never answers. Then `end` is called, once, to end the browser, and every call fails from there on with an
 * error that names the one that was not answered.
 */
export function withinLimit<C extends Call>(
  executor: Executor<C>,
  limit: number,
  end: () => Promise<void>,
): Executor<C> {
  let over: Promise<never> | null = null;
  const giveUp = async (name: string): Promise<never> => {
    const cause = await end().catch((error: unknown) => error);
    const outcome = cause === undefined ? "was ended" : "could not be ended";
    throw new Error(`WebDriver did not answer "${name}" within ${limit / 1000} s: the browser ${outcome}`, {
      cause,
    });
  };
  const overdue = async (name: string, answered: AbortSignal): Promise<never> => {
    await wait(limit, undefined, { signal: answered });
    over ??= giveUp(name);
    return over;
  };
  return {
    async execute(call) {
      if (over !== null) return over;
      const answered = new AbortController();
      const late = overdue(call.getName(), answered.signal);
      const answer = executor.execute(call).catch((error) => over ?? Promise.reject(error));
      return Promise.race([answer, late]).finally(() => answered.abort());
    },
  };
}
