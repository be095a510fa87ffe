import { useEffect, useMemo, useRef } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { type AppStore, useAppStore } from "../../state/store.ts";
import type { Camera } from "../../state/view.ts";
import { fittedCamera, magnified, panned, toScreen, transformOf } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { coreOf } from "./holding.ts";
import { invert, type MapPoint } from "./projection.ts";

/** How close to the edge a focused country may be, as a share of the frame. */
const RIM = 0.08;

/** Moves the map for the keyboard, and to a country that was chosen elsewhere. */
export function useSteering(frame: Frame, marks: Marks) {
  const store = useAppStore();
  const steering = useMemo(() => steer(store, frame, marks), [store, frame, marks]);
  const { bringIntoView, keepInView } = steering;
  const known = useRef(frame);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        // Going back in history restores both at once: then the camera is what it was.
        if (state.selection === before.selection || state.camera !== before.camera) return;
        bringIntoView(state.selection[0] ?? null);
      }),
    [store, bringIntoView],
  );
  useEffect(() => {
    const [before, now] = [known.current, frame];
    known.current = now;
    const { camera, selection } = store.getState();
    const chosen = selection[0] ?? null;
    // An address that names a country and no view shows that country.
    if (before.scale === 0 || before === now) return camera === null ? bringIntoView(chosen) : undefined;
    // A panel that opens takes room from the map: what was chosen stays in sight.
    keepInView(chosen, before);
  }, [store, frame, bringIntoView, keepInView]);
  return steering;
}

function steer(store: AppStore, frame: Frame, marks: Marks) {
  const now = () => store.getState().camera ?? fittedCamera(frame);
  const go = store.getState().setCamera;
  const placeOf = (code: Code | null) => {
    const core = code === null ? null : coreOf(store.getState(), code);
    return core && placeOfAtom(marks, core);
  };
  /** Takes the map to a country that is not in sight; null does nothing. */
  const bringIntoView = (code: Code | null) => {
    const at = frame.scale > 0 ? placeOf(code) : null;
    const place = !at || isInSight(at, now(), frame) ? null : invert(at);
    if (place) follow(store, { lon: place[0], lat: place[1], zoom: now().zoom });
  };
  return {
    zoomBy: (factor: number) => go(magnified(now(), frame, factor)),
    panBy: (dx: number, dy: number) => go(panned(now(), frame, dx, dy)),
    bringIntoView,
    /** The same where the frame was another: a view that had the country out of sight was put there, and stays. */
    keepInView: (code: Code | null, before: Frame) => {
      const [at, { camera }] = [placeOf(code), store.getState()];
      if (at && (camera === null || isInSight(at, camera, before))) bringIntoView(code);
    },
  };
}

/** What a scene chose is shown as the scene came: after a cut nothing glides. */
function follow(store: AppStore, camera: Camera) {
  const { story, isCut } = store.getState();
  store.setState({ camera, isCut: story !== null && isCut });
}

/** Whether a camera shows a place, clear of the edge. */
function isInSight(at: MapPoint, camera: Camera, frame: Frame): boolean {
  const [x, y] = toScreen(at, transformOf(camera, frame), frame);
  return isBetween(x, frame.width * frame.scale) && isBetween(y, frame.height * frame.scale);
}

const isBetween = (value: number, length: number) => value >= length * RIM && value <= length * (1 - RIM);

/** Where an atom is named, or its marker. */
function placeOfAtom({ anchors, markers }: Marks, atom: AtomId): MapPoint | null {
  const anchor = anchors.get(atom);
  if (anchor) return [anchor[0], anchor[1]];
  const marker = markers.find((m) => m.atom === atom);
  return marker ? [marker.x, marker.y] : null;
}
