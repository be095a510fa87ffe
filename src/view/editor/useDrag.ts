import { type PointerEvent, type RefObject, useRef, useState } from "react";

/** What the handle of a row needs. */
export type Grip = Readonly<
  Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent<HTMLElement>) => void
  >
>;

/**
 * Rows of a list that are dragged by a handle, with a mouse, a pen or a finger. `drop` is the gap before which
 * the row would come to lie, counted among the rows as they are; null while nothing is dragged.
 */
export function useDrag(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const from = useRef<number | null>(null);
  const [drop, setDrop] = useState<number | null>(null);
  const end = () => {
    from.current = null;
    setDrop(null);
  };
  const grip = (at: number): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      from.current = at;
    },
    onPointerMove: (event) => {
      if (from.current !== null) setDrop(gapAt(list.current, event.clientY));
    },
    onPointerUp: (event) => {
      const [start, gap] = [from.current, drop === null ? null : gapAt(list.current, event.clientY)];
      end();
      if (start !== null && gap !== null) move(start, gap > start ? gap - 1 : gap);
    },
    onPointerCancel: end,
  });
  return { drop, grip };
}

/** Before which row a height on the screen lies; the number of rows for below them all. */
function gapAt(list: HTMLElement | null, y: number): number {
  const rows = [...(list?.children ?? [])];
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}
