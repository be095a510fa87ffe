import type { KeyboardEvent, ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { ZOOM_STEP } from "../map/ZoomButtons.tsx";
import { TURN } from "./GlobeControls.tsx";
import type { useGlobeSteering } from "./useGlobeSteering.ts";

type Steering = ReturnType<typeof useGlobeSteering>;

interface Props {
  readonly steering: Steering;
  readonly children: ReactNode;
}

/** What is turned with the keyboard while it has the focus. */
export function Turntable({ steering, children }: Props) {
  const { globe } = useMessages();
  return (
    <div
      className="globe"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys turn the globe while it has the focus
      tabIndex={0}
      aria-label={globe.turn}
      onKeyDown={keysOf(steering)}
    >
      {children}
    </div>
  );
}

const TURNS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-TURN, 0],
  ArrowRight: [TURN, 0],
  ArrowUp: [0, -TURN],
  ArrowDown: [0, TURN],
};

/** Arrows turn the globe, plus and minus bring it closer. */
function keysOf({ zoomBy, panBy }: Steering) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = TURNS[event.key];
    if (turn) panBy(...turn);
    else if (event.key === "+" || event.key === "=") zoomBy(ZOOM_STEP);
    else if (event.key === "-") zoomBy(1 / ZOOM_STEP);
    else return;
    event.preventDefault();
  };
}
