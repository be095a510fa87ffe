import { startTransition, useCallback, useContext, useEffect, useRef, useState } from "react";
import type { DetailLevel, Shapes } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { LineContext } from "../line.ts";
import { whenIdle } from "../whenIdle.ts";
import { type Drawing, drawingOf } from "./drawing.ts";

/** From which zoom on each level is drawn. */
export const DETAIL_FROM: Readonly<Record<DetailLevel, number>> = { b: 2.5, c: 6 };

/** From which zoom on the middle level is asked for where it was left until then: narrow maps are fitted closer than wide ones. */
const NEARING = 2;

export type LoadDetail = (level: DetailLevel) => Promise<Shapes>;

type Levels = Readonly<Partial<Record<DetailLevel, Drawing>>>;

/**
 * The drawing for a zoom: the finest level that is wanted and has arrived. The middle level is fetched when nothing
 * else is to do, or is drawn; the finest when the map first comes close. A level that fails is reported once, and the map
 * goes on with what it has.
 *
 * @param isSparing the middle level waits until the reader does something or the map comes nearer.
 */
export function useDetail(base: Shapes, zoom: number, load: LoadDetail, isSparing: boolean): Drawing {
  const [levels, setLevels] = useState<Levels>({});
  const notify = useApp((s) => s.notify);
  const settle = useApp((s) => s.settle);
  const line = useContext(LineContext);
  const asked = useRef(new Set<DetailLevel>());
  const failed = useRef(new Set<DetailLevel>());
  const request = useCallback(
    (level: DetailLevel) => {
      if (asked.current.has(level)) return;
      asked.current.add(level);
      // One notice stands for all that failed, so trying again means all of it.
      const retry = () => {
        const missing = [...failed.current];
        failed.current.clear();
        for (const one of missing) {
          asked.current.delete(one);
          request(one);
        }
      };
      const miss = () => {
        failed.current.add(level);
        notify({ kind: "load", what: "detail", retry });
      };
      load(level).then((shapes) => {
        // Finer outlines that lack land would make it vanish when the map comes closer.
        if ([...base.atoms.keys()].some((atom) => !shapes.atoms.has(atom))) return miss();
        settle("detail");
        whenIdle(() => {
          const drawing = drawingOf(shapes);
          startTransition(() => setLevels((before) => ({ ...before, [level]: drawing })));
        });
      }, miss);
    },
    [base, load, notify, settle],
  );
  useEffect(() => {
    const ask = () => request("b");
    return isSparing ? afterFirstUse(ask) : line.whenFree(ask);
  }, [request, isSparing, line]);
  useEffect(() => {
    if (zoom > (isSparing ? NEARING : DETAIL_FROM.b)) request("b");
    if (zoom > DETAIL_FROM.c) request("c");
  }, [zoom, request, isSparing]);
  return levelFor(levels, zoom) ?? drawingOf(base);
}

function levelFor({ b, c }: Levels, zoom: number): Drawing | undefined {
  if (zoom > DETAIL_FROM.c) return c ?? b;
  return zoom > DETAIL_FROM.b ? b : undefined;
}

/** What a reader does who begins to use the page; the page around an embed is scrolled by wheel and finger across it. */
const USES = ["click", "keydown"] as const;

/** Calls back once, when the reader has begun to use the page and nothing is to do; the returned function cancels. */
function afterFirstUse(callback: () => void): () => void {
  const uses = new AbortController();
  let cancel = () => uses.abort();
  const begin = () => {
    uses.abort();
    cancel = whenIdle(callback);
  };
  for (const use of USES) addEventListener(use, begin, { signal: uses.signal, passive: true });
  return () => cancel();
}
