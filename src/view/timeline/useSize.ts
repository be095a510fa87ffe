import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element, and how many times larger than usual the reader's letters are. */
export interface Size {
  readonly width: number;
  readonly rem: number;
}

/** What is assumed where nothing is laid out. */
const FALLBACK = 640;

const sizeOf = (width: number): Size => ({
  width: Math.round(width) || FALLBACK,
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1,
});

/**
 * As near as can be told before anything is laid out: whatever is measured before this element knows its own size,
 * such as the map beside it, then finds it as high as it will be.
 */
const firstGuess = (): Size => sizeOf(Math.min(FALLBACK, innerWidth));

/** The size of an element, measured before the first picture and whenever it changes. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(firstGuess);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const now = sizeOf(element.clientWidth);
      setSize((old) => (old.width === now.width && old.rem === now.rem ? old : now));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
