import { useCallback, useEffect, useMemo, useRef } from "react";
import { type Marks, markedGaps, type Shapes, undrawn } from "../domain/shape.ts";
import { useApp } from "../state/store.ts";
import type { Loaders } from "./loaders.ts";
import { type Resource, useResource } from "./resource.ts";

interface Outlines {
  readonly shapes: Resource<Shapes>;
  /** With a dot for each land that the outlines lack. */
  readonly marks: Marks;
  readonly retry: () => void;
}

/** The first outlines. If they lack land that the records speak of, the reader is told, and dots stand for it. */
export function useOutlines({ shapes: load, marks }: Pick<Loaders, "shapes" | "marks">): Outlines {
  const isAfresh = useRef(false);
  const notify = useApp((s) => s.notify);
  const settle = useApp((s) => s.settle);
  const atoms = useApp((s) => s.atlas.chronicle.atoms);
  const loadAgain = useCallback((level: "a") => load(level, isAfresh.current), [load]);
  const [shapes, retry] = useResource("a", loadAgain);
  const { value } = shapes;
  const whole = useMemo(
    () => (value === null ? marks : markedGaps(marks, undrawn(atoms, value, marks))),
    [atoms, value, marks],
  );
  useEffect(() => {
    if (value === null) return;
    const retryAfresh = () => {
      isAfresh.current = true;
      retry();
    };
    if (whole === marks) settle("gaps");
    else notify({ kind: "load", what: "gaps", retry: retryAfresh });
  }, [value, whole, marks, notify, settle, retry]);
  return { shapes, marks: whole, retry };
}
