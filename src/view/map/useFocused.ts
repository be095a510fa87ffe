import { useCallback, useState } from "react";
import type { Code } from "../../domain/country.ts";
import { useApp } from "../../state/store.ts";

/** The country that the keyboard is on. Going to one points at it as well and brings it into view. */
export function useFocused(bringIntoView: (code: Code | null) => void) {
  const [focused, setFocused] = useState<Code | null>(null);
  const hover = useApp((s) => s.hover);
  const onFocus = useCallback(
    (code: Code | null) => {
      setFocused(code);
      hover(code);
      bringIntoView(code);
    },
    [bringIntoView, hover],
  );
  return [focused, onFocus] as const;
}
