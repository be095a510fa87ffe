import { useEffect } from "react";

/** Calls `onwards` with the step when its scene has stood for its seconds; the time starts over with each step. */
export function useAutoplay(
  isOn: boolean,
  seconds: number,
  step: number,
  onwards: (step: number) => void,
): void {
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => onwards(step), seconds * 1_000);
    return () => clearTimeout(timer);
  }, [isOn, seconds, step, onwards]);
}
