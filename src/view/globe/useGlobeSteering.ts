import { useEffect, useMemo, useRef } from "react";
import type { Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { type AppStore, useAppStore } from "../../state/store.ts";
import type { Camera } from "../../state/view.ts";
import { coreOf } from "../map/holding.ts";
import { depthOf, type Eye, screenOf } from "./eye.ts";
import { centredOn, HOME, held, magnified, turned } from "./orbit.ts";
import { placeOf } from "./place.ts";
import { toSphere } from "./sphere.ts";
import type { Stage } from "./stage.ts";

/** A chosen country stays where it is if it is this close to the middle, as a share of the disc or the room. */
const CLOSE = 0.25;

/** Where the keyboard is must be this far on this side. */
const LEAST_DEPTH = 0.35;

/** Moves the globe for the keyboard and for buttons, and to a country that was chosen. */
export function useGlobeSteering(stage: Stage, marks: Marks) {
  const store = useAppStore();
  const steering = useMemo(() => createSteering(store, stage, marks), [store, stage, marks]);
  const first = useRef(true);
  useEffect(() => {
    const { selection, camera } = store.getState();
    // An address that names a country and no place turns the globe to the country.
    if (first.current && camera === null) steering.turnTo(selection[0] ?? null);
    first.current = false;
    return store.subscribe((state, before) => {
      // Going back in history restores both at once: then the camera is what it was.
      if (state.selection === before.selection || state.camera !== before.camera) return;
      steering.turnTo(state.selection[0] ?? null);
    });
  }, [store, steering]);
  return steering;
}

function createSteering(store: AppStore, stage: Stage, marks: Marks) {
  const now = (): Camera => held(store.getState().camera ?? HOME);
  const go = (camera: Camera) => store.getState().setCamera(camera);
  // What a scene chose is shown as the scene came: after a cut nothing glides.
  const follow = (camera: Camera) => {
    const { story, isCut } = store.getState();
    store.setState({ camera, isCut: story !== null && isCut });
  };
  const vectorOf = (code: Code | null) => {
    const core = code === null ? null : coreOf(store.getState(), code);
    const at = core && placeOf(marks, core);
    return at ? toSphere(at) : null;
  };
  const turnUnless = (
    code: Code | null,
    isFine: (eye: Eye, x: number, y: number, depth: number) => boolean,
  ) => {
    const [place, eye] = [vectorOf(code), stage.eye()];
    if (place === null) return;
    if (eye && isFine(eye, ...screenOf(eye, place), depthOf(eye, place))) return;
    follow(centredOn(place, now()));
  };
  return {
    zoomBy: (factor: number) => go(magnified(now(), factor)),
    /** By a share of what is seen; down is positive, as on the plane. */
    panBy: (dx: number, dy: number) => go(turned(now(), dx, -dy)),
    /** Takes the globe to a country, unless that is near the middle already; null does nothing. */
    turnTo: (code: Code | null) =>
      turnUnless(code, ({ width, height, radius }, x, y, depth) => {
        const near = CLOSE * Math.min(radius, width / 2, height / 2);
        return depth > 0 && Math.hypot(x - width / 2, y - height / 2) < near;
      }),
    /** Takes the globe to a country that is behind it, on its rim or outside the room; null does nothing. */
    bringIntoView: (code: Code | null) =>
      turnUnless(
        code,
        ({ width, height }, x, y, depth) =>
          depth > LEAST_DEPTH && x > 40 && y > 40 && x < width - 40 && y < height - 40,
      ),
  };
}
