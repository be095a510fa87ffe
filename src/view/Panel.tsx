import {
  createContext,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { useMessages } from "../i18n/messages.ts";
import { panelRoom } from "../state/panel.ts";
import { useAppStore } from "../state/store.ts";
import { useTitle } from "./useTitle.ts";
import "./panel.css";

/** How tall the panel stands where it is a sheet: a strip, half, all of the map's room. */
const HEIGHTS = ["strip", "half", "full"] as const;

/** Lowers the panel to a strip where it is a sheet, so that the map behind it can be seen. */
export const SheetContext = createContext<() => void>(() => undefined);

interface Props {
  readonly label: string;
  /** What the page is called while the panel is open; its label, unless this says more. */
  readonly title?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the map where there is room, over its lower part as a sheet of three heights where there is not. */
export function Panel({ label, title, onClose, children }: Props) {
  const { app } = useMessages();
  useTitle(title ?? `${label} · ${app.title}`);
  // As a sheet, a panel with much to read opens at its full height.
  const store = useAppStore();
  const [height, setHeight] = useState(() => (panelRoom(store.getState()) === "wide" ? 2 : 1));
  const lower = useCallback(() => setHeight(0), []);
  const move = (by: number) => setHeight((now) => Math.min(HEIGHTS.length - 1, Math.max(0, now + by)));
  const body = usePanelFocus();
  return (
    <aside
      className="panel"
      data-height={HEIGHTS[height]}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Bar height={height} onMove={move} onClose={onClose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <section ref={body} className="panel-body" tabIndex={0} aria-label={label}>
        <SheetContext value={lower}>{children}</SheetContext>
      </section>
    </aside>
  );
}

interface BarProps {
  /** Which of `HEIGHTS` the panel has as a sheet. */
  readonly height: number;
  readonly onMove: (by: number) => void;
  readonly onClose: () => void;
}

/** The bar at the panel's head: closes the panel and, where it is a sheet, makes it taller and lower. */
function Bar({ height, onMove, onClose }: BarProps) {
  const { app, shell } = useMessages();
  const drag = useSheetDrag(onMove);
  const [isLowest, isTallest] = [height === 0, height === HEIGHTS.length - 1];
  return (
    <div className="panel-bar" {...drag}>
      <span className="panel-grip" aria-hidden="true" />
      <SizeButton sign="▴" label={shell.sheetTaller} disabled={isTallest} onPress={() => onMove(1)} />
      <SizeButton sign="▾" label={shell.sheetLower} disabled={isLowest} onPress={() => onMove(-1)} />
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
  );
}

interface SizeButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function SizeButton({ sign, label, disabled, onPress }: SizeButtonProps) {
  return (
    <button
      type="button"
      className="button button--bare panel-size"
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
    >
      {sign}
    </button>
  );
}

/**
 * Who opens a panel by keyboard is taken into it, and back to where they were when it closes. A panel that
 * takes the place of another one keeps the way back.
 */
function usePanelFocus() {
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const isByKeyboard =
      opener?.matches("[role=option]:focus-visible, .menu > summary:focus-visible") ?? false;
    const wasInPanel = opener === document.body && lastOpener !== null;
    if (isByKeyboard || wasInPanel) body.current?.focus({ preventScroll: true });
    if (!wasInPanel) lastOpener = opener instanceof HTMLElement ? opener : null;
    return () => {
      const isLost = document.activeElement === document.body;
      // The next panel, if there is one, mounts first and takes the focus itself.
      setTimeout(() => {
        if (document.querySelector(".panel")) return;
        if (isLost && document.activeElement === document.body) lastOpener?.focus();
        lastOpener = null;
      }, 0);
    };
  }, []);
  return body;
}

/** What had the focus when the first of a row of panels opened. */
let lastOpener: HTMLElement | null = null;

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
