import { type RefObject, useEffect, useRef } from "react";
import { useApp } from "../../state/store.ts";

/** Brings the row of a country into sight when it is selected elsewhere. */
export function useSelectedRow(): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  const code = useApp((s) => s.selection[0]);
  useEffect(() => {
    if (code === undefined || body.current?.contains(document.activeElement)) return;
    body.current
      ?.querySelector(`[data-code="${code}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [code]);
  return body;
}
