import { useCallback, useContext, useEffect, useState } from "react";
import { LineContext } from "./line.ts";

/** Something that is fetched when it is first needed. */
export type Resource<T> =
  | { readonly status: "idle" | "loading"; readonly value: null }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly value: null };

const WAITING = { status: "loading", value: null } as const;
const FAILED = { status: "failed", value: null } as const;
const IDLE = { status: "idle", value: null } as const;

/**
 * Loads `key` with `load` once it is not null, and again when the key changes or after `retry`.
 * An answer that comes after the key has moved on is dropped. Keep `load` stable.
 */
export function useResource<K extends string, T>(
  key: K | null,
  load: (key: K) => Promise<T>,
): readonly [resource: Resource<T>, retry: () => void] {
  const [answer, setAnswer] = useState<{ key: K; attempt: number; resource: Resource<T> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const line = useContext(LineContext);
  useEffect(() => {
    if (key === null) return;
    let isCurrent = true;
    const settle = (resource: Resource<T>) => isCurrent && setAnswer({ key, attempt, resource });
    const coming = load(key);
    line.hold(coming);
    coming.then(
      (value) => settle({ status: "ready", value }),
      () => settle(FAILED),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, load, attempt, line]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  if (key === null) return [IDLE, retry];
  const isFresh = answer !== null && answer.key === key && answer.attempt === attempt;
  return [isFresh ? answer.resource : WAITING, retry];
}
