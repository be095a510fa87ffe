import { type RefObject, useEffect, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";

/** How long a hint stays. */
const HINT_MS = 1_400;

/**
 * Leaves the wheel and one finger to the page around, as long as the embed is a part of it: zooming takes Ctrl
 * or ⌘ with the wheel, moving the map two fingers. Gives the hint to show, where somebody tried otherwise.
 * Full screen, the map has both for itself.
 */
export function useCooperation(root: RefObject<HTMLElement | null>, isFramed: boolean): string | null {
  const { embed } = useMessages();
  const [kind, setKind] = useState<"wheel" | "finger" | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!isFramed || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hint = (wanted: "wheel" | "finger") => {
      clearTimeout(timer);
      setKind(wanted);
      timer = setTimeout(() => setKind(null), HINT_MS);
    };
    const stop = leaveToPage(element, hint);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [root, isFramed]);
  if (kind === null) return null;
  return kind === "wheel" ? embed.zoomHint(isApple() ? "⌘" : "Ctrl") : embed.fingersHint;
}

const isApple = () => /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** Keeps from the map, before it hears of them, the gestures that are meant for the page. */
function leaveToPage(element: HTMLElement, hint: (kind: "wheel" | "finger") => void): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true, passive: true };
  // Undefined where nothing can fill the screen, as on iPhones.
  const isAlone = () => Boolean(document.fullscreenElement);
  const onMap = ({ target }: Event) => target instanceof Element && target.closest(".map-svg") !== null;
  element.addEventListener(
    "wheel",
    (event) => {
      if (isAlone() || event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      if (onMap(event)) hint("wheel");
    },
    options,
  );
  const onTouch = (event: TouchEvent) => {
    if (isAlone() || !onMap(event) || event.touches.length !== 1) return;
    event.stopPropagation();
    if (event.type === "touchmove") hint("finger");
  };
  element.addEventListener("touchstart", onTouch, options);
  element.addEventListener("touchmove", onTouch, options);
  return () => listening.abort();
}
