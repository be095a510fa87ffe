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
  const mover = useMemo(() => createMover(stage, store, setRest, setTurning), [stage, store]);
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

function createMover(
  stage: Stage,
  store: AppStore,
  onRest: (eye: Eye) => void,
  onTurning: (isTurning: boolean) => void,
): Mover {
  let [camera, room, frame]: [Camera, Room, number] = [HOME, { width: 0, height: 0 }, 0];
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const settle = () => {
    stop();
    const eye = eyeOf(camera, room);
    stage.show(eye);
    onTurning(false);
    onRest(eye);
  };
  const turn = () => {
    stage.show(eyeOf(camera, room, true));
    onTurning(true);
  };
  const travel = (to: Camera) => {
    const [way, start] = [journey(camera, to), performance.now()];
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / TRAVEL_MS));
      camera = way(easeCubicInOut(share));
      if (share === 1) return settle();
      turn();
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return {
    camera: () => camera,
    move: (next) => {
      // A gesture ends the journey; many moves within a frame are drawn once.
      stop();
      camera = next;
      frame = requestAnimationFrame(turn);
    },
    rest: () => {
      settle();
      store.getState().setCamera(camera);
    },
    goTo: (to, within, isCut) => {
      const isThere = isSame(to, camera) && room === within;
      room = within;
      if (isThere) return;
      stop();
      if (!isCut) return travel(to);
      camera = to;
      settle();
    },
    stop,
  };
}
