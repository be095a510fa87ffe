import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from "react";
import { Guard } from "./Guard.tsx";
import { Missing } from "./Lazily.tsx";
import { lazyPart, Meanwhile } from "./part.tsx";

const awaited = new Set<() => Promise<unknown>>();

interface Absence {
  /** What stands in its place until it comes. */
  readonly meanwhile?: ReactNode;
  /** Whether its place tells the reader if it does not come. All parts come in one file, so one of a page does. */
  readonly tells?: boolean;
}

/**
 * A part of the first screen that the first picture does without: its code comes right after it (`loadLater`), in one
 * file with the other parts (`scripts/first-chunk.ts`, which reads the calls of this). Its place stays empty until then,
 * and if it does not come.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { meanwhile = null, tells = false }: Absence = {},
): ComponentType<P> {
  const { component: Part, load: fetched } = lazyPart(load, startTransition);
  awaited.add(fetched);
  return (props: P) => (
    <Guard fallback={tells ? <Missing /> : null}>
      <Meanwhile value={meanwhile}>
        <Part {...props} />
      </Meanwhile>
    </Guard>
  );
}

/** Something else than a component that comes later. */
export interface LaterValue<T> {
  /** Null until it has arrived. */
  readonly now: () => T | null;
  readonly load: () => Promise<T>;
}

export function laterValue<T>(load: () => Promise<T>): LaterValue<T> {
  let arrived: T | null = null;
  const fetched = async () => {
    arrived = await load();
    return arrived;
  };
  awaited.add(fetched);
  return { now: () => arrived, load: fetched };
}

/** The value once it is there, and null before. What did not arrive is asked for again by the next who needs it. */
export function useLater<T>(later: LaterValue<T>): T | null {
  const [value, setValue] = useState(later.now);
  useEffect(() => {
    if (value !== null) return;
    later.load().then(
      (arrived) => setValue(() => arrived),
      () => undefined,
    );
  }, [value, later]);
  return value;
}

/** Fetches all parts that come later. Those that fail are asked for again where they are first shown after that. */
export async function loadLater(): Promise<void> {
  await Promise.allSettled([...awaited].map((load) => load()));
}
