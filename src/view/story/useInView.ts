import { useCallback, useEffect, useRef } from "react";

/** The line across the window at which a scene begins to be the one that is read: its share of the height, from the top. */
const LINE = { wide: 0.5, narrow: 0.72 } as const;

/**
 * Tells which of the watched elements (by their `data-scene`) crosses the reading line of the window. On a
 * narrow screen the map covers the upper part, so the line is lower there.
 */
export function useInView(onScene: (scene: number) => void): (element: HTMLElement | null) => void {
  const elements = useRef(new Set<HTMLElement>());
  const observer = useRef<IntersectionObserver | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") return;
    const narrow = matchMedia("(max-width: 899px)");
    const watchAll = () => {
      observer.current?.disconnect();
      const line = narrow.matches ? LINE.narrow : LINE.wide;
      const rootMargin = `${-line * 100}% 0px ${-(1 - line) * 100 + 0.5}% 0px`;
      observer.current = new IntersectionObserver(
        (entries) => {
          // On a slow machine a long way is told at once, in the order in which it was gone: the last is where it ended.
          const crossing = entries.findLast(({ isIntersecting }) => isIntersecting);
          const scene = Number((crossing?.target as HTMLElement | undefined)?.dataset["scene"]);
          if (scene > 0) onScene(scene);
        },
        { rootMargin },
      );
      for (const element of elements.current) observer.current.observe(element);
    };
    watchAll();
    narrow.addEventListener("change", watchAll);
    return () => {
      narrow.removeEventListener("change", watchAll);
      observer.current?.disconnect();
    };
  }, [onScene]);
  return useCallback((element) => {
    if (element === null) return;
    elements.current.add(element);
    observer.current?.observe(element);
    return () => {
      elements.current.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);
}
