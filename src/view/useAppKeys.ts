import type { KeyboardEvent } from "react";
import { type AppState, useAppStore } from "../state/store.ts";
import { toggleComparison } from "./compare/toggle.ts";
import { isTextField } from "./isTextField.ts";

/** The keys that work wherever focus is inside the app. Bound to the app's root, never to the document. */
export function useAppKeys(openHelp: () => void) {
  const store = useAppStore();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Of these keys, only full screen and help make sense over a story.
    if (store.getState().story !== null && event.key !== "f" && event.key !== "?") return;
    const { letterKeys, setSearching, stepToChange, selection, form, setForm, panel, setPanel } =
      store.getState();
    // By place on the keyboard: Telex turns brackets into letters.
    const isBracket = event.code === "BracketLeft" || event.code === "BracketRight";
    if (event.key === "Escape") {
      closePanel(store.getState());
    } else if (!letterKeys) {
      return;
    } else if (isBracket) {
      stepToChange(event.code === "BracketLeft" ? -1 : 1, selection[0]);
    } else if (event.key === "?") {
      openHelp();
    } else if (event.key === "/") {
      setSearching(true);
    } else if (event.key === "t") {
      setForm(form === "table" ? "map" : "table");
    } else if (event.key === "c") {
      toggleComparison(store.getState());
    } else if (event.key === "s") {
      setPanel(panel === "sources" ? null : "sources");
    } else if (event.key === "f") {
      toggleFullScreen(event.currentTarget);
    } else {
      return;
    }
    event.preventDefault();
  };
  return { onKeyDown };
}

/** Closes whatever panel is open: a page, a comparison, a profile. */
function closePanel({ panel, compareDay, setPanel, setCompareDay, select }: AppState) {
  if (panel !== null && panel !== "profile") setPanel(null);
  else if (panel === null && compareDay !== null) setCompareDay(null);
  else {
    setPanel(null);
    select(null);
  }
}

function toggleFullScreen(element: HTMLElement) {
  const { ownerDocument } = element;
  // Some browsers, those of the iPhone among them, give a page no full screen at all.
  const done = ownerDocument.fullscreenElement
    ? ownerDocument.exitFullscreen()
    : element.requestFullscreen?.();
  // Denied by the browser or the page around: nothing is lost.
  done?.catch(() => undefined);
}
