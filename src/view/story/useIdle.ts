import { type RefObject, useEffect, useState } from "react";

/** How long the pointer must rest to be put away. */
const IDLE_MS = 2_500;

/** Whether neither pointer nor focus has moved on an element for a while. */
export function useIdle(element: RefObject<HTMLElement | null>): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    wake();
    const events = ["pointermove", "pointerdown", "focusin"] as const;
    for (const name of events) target.addEventListener(name, wake);
    return () => {
      clearTimeout(timer);
      for (const name of events) target.removeEventListener(name, wake);
    };
  }, [element]);
  return isIdle;
}
