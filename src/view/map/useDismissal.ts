import { useEffect, useState } from "react";
import type { Code } from "../../domain/country.ts";

/**
 * Whether a tooltip is shown: that of what is pointed at, or of the country that the keyboard is on. Escape puts it
 * away, until the keyboard goes to another country or the pointer moves.
 */
export function useDismissal(isProbed: boolean, focused: Code | null, onDismiss: () => void): boolean {
  const [dismissed, setDismissed] = useState<Code | null>(null);
  const isShown = isProbed || (focused !== null && focused !== dismissed);
  useEffect(() => {
    // Whoever comes back to a country asks for it again.
    if (focused !== dismissed) setDismissed(null);
  }, [focused, dismissed]);
  useEffect(() => {
    if (!isShown) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      onDismiss();
      setDismissed(focused);
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [isShown, focused, onDismiss]);
  return isShown;
}
