import { easeCubicInOut } from "d3";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type AppStore, useApp, useAppStore } from "../../state/store.ts";
import type { Camera } from "../../state/view.ts";
import { isStill } from "../map/motion.ts";
import { type Eye, eyeOf, type Room } from "./eye.ts";
import { HOME, held, isSame, journey } from "./orbit.ts";
import type { Stage } from "./stage.ts";

/** How long the globe takes to turn to a place it was sent to. */
const TRAVEL_MS = 650;

/** Moves the globe: a gesture calls `move` as often as it likes, and `rest` when it is over. */
export interface Orbit {
  readonly camera: () => Camera;
  readonly move: (camera: Camera) => void;
  readonly rest: () => void;
}

/** Where the globe came to rest, null before it is laid out; whether it turns; and the way to move it. */
export interface Orbiting {
  readonly rest: Eye | null;
  readonly isTurning: boolean;
  readonly orbit: Orbit;
}

/** Keeps the globe at the store's camera: eases there when that changes, and writes there where a gesture ended. */
export function useOrbit(stage: Stage, room: Room): Orbiting {
  const store = useAppStore();
  const wanted = useApp((s) => s.camera);
  const [rest, setRest] = useState<Eye | null>(null);
  const [isTurning, setTurning] = useState(false);
  const mover = useMemo(
    () => createMover(stage, store, { onRest: setRest, onTurning: setTurning }),
    [stage, store],
  );
  const laidOut = useRef<Room | null>(null);

  useLayoutEffect(() => {
    if (room.width === 0) return;
    const isCut = laidOut.current !== room || store.getState().isCut || isStill() || document.hidden;
    laidOut.current = room;
    mover.goTo(held(wanted ?? HOME), room, isCut);
  }, [store, mover, room, wanted]);
  useEffect(() => mover.stop, [mover]);
  return { rest, isTurning, orbit: mover };
}

interface Mover extends Orbit {
  readonly goTo: (camera: Camera, room: Room, isCut: boolean) => void;
  readonly stop: () => void;
}

interface Listener {
  readonly onRest: (eye: Eye) => void;
  readonly onTurning: (isTurning: boolean) => void;
}

function createMover(stage: Stage, store: AppStore, { onRest, onTurning }: Listener): Mover {
  let [camera, room]: [Camera, Room] = [HOME, { width: 0, height: 0 }];
  const next = createNextFrame();
  const show = (at: Camera, isTurning: boolean) => {
    camera = at;
    const eye = eyeOf(camera, room, isTurning);
    stage.show(eye);
    onTurning(isTurning);
    if (!isTurning) onRest(eye);
  };
  const settle = (at: Camera) => {
    next.cancel();
    show(at, false);
  };
  const move = (to: Camera) => {
    camera = to;
    next.request(() => show(camera, true));
  };
  const rest = () => {
    settle(camera);
    store.getState().setCamera(camera);
  };
  const goTo = (to: Camera, within: Room, isCut: boolean) => {
    if (isSame(to, camera) && room === within) return;
    room = within;
    if (isCut) settle(to);
    else travel({ next, from: camera, to, pass: (at) => show(at, true), arrive: settle });
  };
  return { camera: () => camera, move, rest, goTo, stop: next.cancel };
}

/** One picture to come. Whoever asks for another gives up the last: a gesture ends a journey, and many moves are drawn once. */
interface NextFrame {
  readonly request: (draw: (now: number) => void) => void;
  readonly cancel: () => void;
}

function createNextFrame(): NextFrame {
  let handle = 0;
  const cancel = () => cancelAnimationFrame(handle);
  const request = (draw: (now: number) => void) => {
    cancel();
    handle = requestAnimationFrame(draw);
  };
  return { request, cancel };
}

interface Travel {
  readonly next: NextFrame;
  readonly from: Camera;
  readonly to: Camera;
  readonly pass: (camera: Camera) => void;
  readonly arrive: (camera: Camera) => void;
}

/** Goes from one place to another in its time. */
function travel({ next, from, to, pass, arrive }: Travel): void {
  const [way, start] = [journey(from, to), performance.now()];
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / TRAVEL_MS));
    const at = way(easeCubicInOut(share));
    if (share === 1) return arrive(at);
    pass(at);
    next.request(step);
  };
  next.request(step);
}
