import { type PointerEvent, useRef } from "react";
import { swipeOf } from "./swipe.ts";

/** Calls `turn` when a finger or a pen swipes across the element. A mouse has buttons and keys for that. */
export function useSwipe(turn: (to: "next" | "back") => void) {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
      start.current = pointerType !== "mouse" && isPrimary ? { x, y } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const swipe = start.current && swipeOf(clientX - start.current.x, clientY - start.current.y);
      start.current = null;
      if (swipe) turn(swipe);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
