import { type RefObject, useLayoutEffect, useState } from "react";
import { type Frame, frameOf } from "./frame.ts";

/** The space that an element gives the map, followed as it changes. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState(() => frameOf(0, 0));
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = () => {
      const { clientWidth, clientHeight } = target;
      setFrame((before) => {
        const after = frameOf(clientWidth, clientHeight);
        return isSame(before, after) ? before : after;
      });
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}

function isSame(a: Frame, b: Frame): boolean {
  return a.scale === b.scale && a.width === b.width && a.height === b.height;
}
