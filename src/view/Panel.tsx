import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useMessages } from "../i18n/messages.ts";
import "./panel.css";

/** How tall the panel stands where it is a sheet: a strip, half, all of the map's room. */
const HEIGHTS = ["strip", "half", "full"] as const;

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the map where there is room, over its lower part as a sheet of three heights where there is not. */
export function Panel({ label, onClose, children }: Props) {
  const { app, shell } = useMessages();
  const [height, setHeight] = useState(1);
  const move = (by: number) => setHeight((now) => Math.min(HEIGHTS.length - 1, Math.max(0, now + by)));
  const drag = useSheetDrag(move);
  return (
    <aside
      className="panel"
      data-height={HEIGHTS[height]}
      aria-label={label}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="panel-bar" {...drag}>
        <span className="panel-grip" aria-hidden="true" />
        <button
          type="button"
          className="button button--bare panel-size"
          aria-label={shell.sheetTaller}
          disabled={height === HEIGHTS.length - 1}
          onClick={() => move(1)}
        >
          ▴
        </button>
        <button
          type="button"
          className="button button--bare panel-size"
          aria-label={shell.sheetLower}
          disabled={height === 0}
          onClick={() => move(-1)}
        >
          ▾
        </button>
        <button
          type="button"
          className="button button--bare"
          aria-label={app.close}
          title={app.close}
          onClick={onClose}
        >
          ✕
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <section className="panel-body" tabIndex={0} aria-label={label}>
        {children}
      </section>
    </aside>
  );
}

/** A drag of 40 px on the sheet's bar moves it to the next height. */
function useSheetDrag(move: (by: number) => void) {
  const from = useRef<number | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.clientY;
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.current === null || event.buttons === 0) return;
      const distance = event.clientY - from.current;
      if (Math.abs(distance) < 40) return;
      from.current = event.clientY;
      move(distance < 0 ? 1 : -1);
    },
    onPointerUp: () => {
      from.current = null;
    },
  };
}
