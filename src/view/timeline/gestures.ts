import type { AppStore } from "../../state/store.ts";
import { type Drag, distanceFrom, dragged, refinementAt } from "./drag.ts";
import { pinched, type Span, timeAt, xOf } from "./span.ts";
import { wheeled } from "./wheel.ts";

/** What a gesture may ask and change. */
export interface TrackControl {
  readonly store: AppStore;
  readonly whole: Span;
  readonly span: () => Span;
  readonly show: (span: Span) => void;
  /** Hears how many times finer the drag goes now; null when none is under way. */
  readonly onRefine: (factor: number | null) => void;
  /** A pointer was put on the track: keys should go to the slider from here on. */
  readonly onGrab: () => void;
}

/** A finger that moved less than this has only tapped. */
const TAP_PX = 4;

/** A pointer put down this near to the handle takes hold of it where it is. */
const GRAB_PX = 14;

/** A place on the track, from its left edge and from the top of the window, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Dragging, tapping, pinching and wheeling on the track, until the returned function is called. */
export function trackGestures(element: HTMLElement, control: TrackControl): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const { down, move, up } = pointerGestures(element, control);
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", up, { signal });
  element.addEventListener("pointercancel", up, { signal });
  const wheel = (event: WheelEvent) => {
    const { left, width } = element.getBoundingClientRect();
    const [before, x] = [control.span(), event.clientX - left];
    const after = wheeled(before, event, width, x, control.whole);
    if (after === before) return; // nothing to zoom: the page may scroll
    event.preventDefault();
    control.show(after);
  };
  element.addEventListener("wheel", wheel, { signal, passive: false });
  return () => listening.abort();
}

/**
 * One pointer moves the day; two fingers move the span. A finger moves nothing before it moves itself
 * or is lifted: it may be the first of two.
 */
function pointerGestures(element: HTMLElement, control: TrackControl) {
  const pointers = new Map<number, Point>();
  const hold = createHold(element, control);
  let pressed: Point | null = null;
  let spread: ((points: readonly Point[]) => void) | null = null;

  const down = (event: PointerEvent) => {
    if (event.button !== 0 || pointers.size >= 2) return;
    element.setPointerCapture?.(event.pointerId);
    event.preventDefault();
    control.onGrab();
    const point = pointOf(element, event);
    pointers.set(event.pointerId, point);
    pressed = null;
    if (pointers.size === 2) {
      hold.end();
      spread = createSpread(element, control, [...pointers.values()]);
    } else if (event.pointerType === "touch") pressed = point;
    else hold.begin(point.x);
  };
  const move = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return;
    const point = pointOf(element, event);
    pointers.set(event.pointerId, point);
    if (spread) return spread([...pointers.values()]);
    if (pressed && Math.hypot(point.x - pressed.x, point.y - pressed.y) < TAP_PX) return;
    if (pressed) hold.begin(pressed.x);
    pressed = null;
    hold.move(point);
  };
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (pressed && event.type === "pointerup") hold.begin(pressed.x);
    pressed = null;
    // Of two fingers, the one that stays has done its work.
    if (pointers.size === 0) spread = null;
    hold.end();
  };
  return { down, move, up };
}

/** The handle in the hand of one pointer: from where it is taken, through its moves, to where it is let go. */
function createHold(element: HTMLElement, { store, span, onRefine }: TrackControl) {
  let drag: Drag | null = null;
  const setDay = (time: number) => store.getState().setDay(Math.floor(time), "drag");
  return {
    begin: (x: number) => {
      const { day, setPlaying } = store.getState();
      const width = widthOf(element);
      const isOnHandle = Math.abs(x - xOf(span(), width, day)) <= GRAB_PX;
      drag = { time: isOnHandle ? day + 0.5 : timeAt(span(), width, x), x };
      setPlaying(false);
      onRefine(1);
      setDay(drag.time);
    },
    move: ({ x, y }: Point) => {
      if (drag === null) return;
      const { top, bottom } = element.getBoundingClientRect();
      const distance = distanceFrom(top, bottom, y);
      const { from, to } = span();
      drag = dragged(drag, x, distance, (to - from) / widthOf(element));
      onRefine(refinementAt(distance));
      setDay(drag.time);
    },
    end: () => {
      if (drag === null) return;
      drag = null;
      onRefine(null);
      const { day, setDay } = store.getState();
      setDay(day, "reader");
    },
  };
}

/** Two fingers with what lies under them: wherever they go, it stays there. */
function createSpread(element: HTMLElement, { span, show, whole }: TrackControl, start: readonly Point[]) {
  const shares = (points: readonly Point[]) => points.map(({ x }) => x / widthOf(element));
  const [a = 0, b = 0] = shares(start).map((share) => timeAt(span(), 1, share));
  return (points: readonly Point[]) => {
    const [left, right] = shares(points);
    if (left !== undefined && right !== undefined) show(pinched([a, b], [left, right], whole));
  };
}

function pointOf(element: HTMLElement, { clientX, clientY }: PointerEvent): Point {
  return { x: clientX - element.getBoundingClientRect().left, y: clientY };
}

function widthOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width || 1;
}
