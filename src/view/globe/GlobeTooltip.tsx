import type { RefObject } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { coreOf } from "../map/holding.ts";
import type { Probe } from "../map/pointing.ts";
import { Tooltip } from "../map/Tooltip.tsx";
import type { Spot } from "../map/tooltipPlace.ts";
import { useDismissal } from "../map/useDismissal.ts";
import { type Eye, screenOf } from "./eye.ts";
import { toSphere } from "./sphere.ts";

/** Land up to this size is kept clear as a whole; on larger land the tooltip goes with the pointer. */
const SMALL_PX = 180;

interface Props {
  readonly probe: Probe | null;
  readonly focused: Code | null;
  readonly marks: Marks;
  readonly eye: Eye | null;
  readonly element: RefObject<HTMLElement | null>;
  readonly onDismiss: () => void;
}

/** The tooltip of what the pointer is on, else of what the keyboard is on. Escape puts it away. */
export function GlobeTooltip({ probe, focused, marks, eye, element, onDismiss }: Props) {
  const core = useApp((s) => (focused === null ? null : coreOf(s, focused)));
  const isShown = useDismissal(probe !== null, core === null ? null : focused, onDismiss);
  const atom = probe?.atom ?? core;
  if (!isShown || atom === null || eye === null) return null;
  const land = spotOf(atom, marks, eye, element.current);
  const isSmall = land.right - land.left < SMALL_PX && land.bottom - land.top < SMALL_PX;
  return <Tooltip atom={atom} spot={probe && !isSmall ? around(probe.at, 4) : land} frame={element} />;
}

/** Where an atom is seen: its marker, or its land as it is drawn. */
function spotOf(atom: AtomId, { markers, archipelagos }: Marks, eye: Eye, frame: HTMLElement | null): Spot {
  const mark = markers.find((m) => m.atom === atom) ?? archipelagos.find((islet) => islet.group === atom);
  if (mark) return around(screenOf(eye, toSphere([mark.x, mark.y])), 10);
  const drawn = frame?.querySelector(`.map-atom[data-atom="${atom}"]`)?.getBoundingClientRect();
  const box = frame?.getBoundingClientRect();
  if (!drawn || !box) return around([eye.width / 2, eye.height / 2], 10);
  return {
    left: drawn.left - box.left,
    top: drawn.top - box.top,
    right: drawn.right - box.left,
    bottom: drawn.bottom - box.top,
  };
}

function around([x, y]: readonly [number, number], by: number): Spot {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}
