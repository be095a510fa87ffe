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
 * The size of an element, measured before the first picture and whenever it changes. What it is taken to be until then
 * is so near in a narrow window (narrower than it by `inset` pixels) that whatever is measured before, such as the map
 * beside it, finds it as high as it will be.
 */
export function useSize(ref: RefObject<HTMLElement | null>, inset = 0): Size {
  const [size, setSize] = useState(() => sizeOf(Math.min(FALLBACK, Math.max(0, innerWidth - inset))));
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
