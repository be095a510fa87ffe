import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Frame, frameOf, paperFrame } from "./frame.ts";

/** The space that an element gives the map, followed as it changes; while the browser prints, the paper's. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState(() => frameOf(0, 0));
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    let isPrinting = false;
    const measure = () => {
      if (isPrinting) return;
      const { clientWidth, clientHeight } = target;
      setFrame((before) => {
        const after = frameOf(clientWidth, clientHeight);
        return isSame(before, after) ? before : after;
      });
    };
    measure();
    const stopPrinting = followPrinting((is) => {
      isPrinting = is;
      if (is) flushSync(() => setFrame((before) => paperFrame(before.onScreen ?? before)));
      else measure();
    });
    if (typeof ResizeObserver === "undefined") return stopPrinting;
    // At once: a map that were drawn anew a moment later would be shown out of its place until then.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(target);
    return () => {
      observer.disconnect();
      stopPrinting();
    };
  }, [element]);
  return frame;
}

/** Says when the browser is about to take its picture for paper, and when it has; the returned function ends that. */
function followPrinting(say: (isPrinting: boolean) => void): () => void {
  const [begin, end] = [() => say(true), () => say(false)];
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  };
}

function isSame(a: Frame, b: Frame): boolean {
  return a.onScreen === b.onScreen && a.scale === b.scale && a.width === b.width && a.height === b.height;
}
