import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element, and how many times larger than usual the reader's letters are. */
export interface Size {
  readonly width: number;
  readonly rem: number;
}

/** What is assumed where nothing is laid out. */
const FALLBACK = 640;

/** The size of an element, measured before the first picture and whenever it changes. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: FALLBACK, rem: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      const width = Math.round(element.clientWidth) || FALLBACK;
      setSize((old) => (old.width === width && old.rem === rem ? old : { width, rem }));
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
