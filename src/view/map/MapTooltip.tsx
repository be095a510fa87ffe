import type { RefObject } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { toScreen } from "./camera.ts";
import type { Drawing } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { coreOf } from "./holding.ts";
import type { Placement } from "./placement.ts";
import type { Probe } from "./pointing.ts";
import { Tooltip } from "./Tooltip.tsx";
import type { Spot } from "./tooltipPlace.ts";
import { useDismissal } from "./useDismissal.ts";

/** Land up to this size is kept clear as a whole; on larger land the tooltip goes with the pointer. */
const SMALL_PX = 180;

interface Props {
  readonly probe: Probe | null;
  readonly focused: Code | null;
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly view: Placement;
  readonly frame: Frame;
  readonly element: RefObject<HTMLElement | null>;
  readonly onDismiss: () => void;
}

/** The tooltip of what the pointer is on, else of what the keyboard is on. Escape puts it away. */
export function MapTooltip({ probe, focused, drawing, marks, view, frame, element, onDismiss }: Props) {
  const core = useApp((s) => (focused === null ? null : coreOf(s, focused)));
  const isShown = useDismissal(probe !== null, core === null ? null : focused, onDismiss);
  if (!isShown) return null;
  if (probe) {
    const land = spotOf(probe.atom, drawing, marks, view, frame);
    const isSmall = land.right - land.left < SMALL_PX && land.bottom - land.top < SMALL_PX;
    return <Tooltip atom={probe.atom} spot={isSmall ? land : around(probe.at, 4)} frame={element} />;
  }
  if (core === null) return null;
  return <Tooltip atom={core} spot={spotOf(core, drawing, marks, view, frame)} frame={element} />;
}

/** Where an atom is seen: its land, or its marker. */
function spotOf(atom: AtomId, drawing: Drawing, marks: Marks, view: Placement, frame: Frame): Spot {
  const marker = [...marks.markers, ...marks.archipelagos].find(
    (m) => ("atom" in m ? m.atom : m.id) === atom,
  );
  if (marker) return around(toScreen([marker.x, marker.y], view, frame), 10);
  const [left, top, right, bottom] = drawing.atoms.get(atom)?.bounds ?? [0, 0, 0, 0];
  const [a, b] = [toScreen([left, top], view, frame), toScreen([right, bottom], view, frame)];
  return { left: a[0], top: a[1], right: b[0], bottom: b[1] };
}

function around([x, y]: readonly [number, number], by: number): Spot {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}
