import type { KeyboardEvent } from "react";
import { useAppStore } from "../state/store.ts";

/** Whether typing goes into a field, where no shortcut may take it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !["range", "checkbox", "radio", "button"].includes(target.type)
  );
}

/** The keys that work wherever focus is inside the app. Bound to the app's root, never to the document. */
export function useAppKeys(openHelp: () => void) {
  const store = useAppStore();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { letterKeys, stepToChange, selection } = store.getState();
    // By place on the keyboard: Telex turns brackets into letters.
    const isBracket = event.code === "BracketLeft" || event.code === "BracketRight";
    if (isBracket) {
      stepToChange(event.code === "BracketLeft" ? -1 : 1, selection[0]);
    } else if (event.key === "?") {
      openHelp();
    } else if (event.key === "f" && letterKeys) {
      toggleFullScreen(event.currentTarget);
    } else {
      return;
    }
    event.preventDefault();
  };
  return { onKeyDown };
}

function toggleFullScreen(element: HTMLElement) {
  const { ownerDocument } = element;
  const done = ownerDocument.fullscreenElement ? ownerDocument.exitFullscreen() : element.requestFullscreen();
  // Denied by the browser or the page around: nothing is lost.
  done.catch(() => undefined);
}
