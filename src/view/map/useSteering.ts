import { useEffect, useMemo, useRef } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { type AppStore, useAppStore } from "../../state/store.ts";
import type { Camera } from "../../state/view.ts";
import { fittedCamera, magnified, panned, placesCamera, toScreen, transformOf } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { coreOf } from "./holding.ts";
import type { MapPoint } from "./projection.ts";

/** How close to the edge a focused country may be, as a share of the frame. */
const RIM = 0.08;

/** How much of the frame several countries may be apart: clear of the edge, with a little to spare. */
const SPREAD = 1 - 2.5 * RIM;

/** Moves the map for the keyboard, and to a country that was chosen elsewhere. */
export function useSteering(frame: Frame, marks: Marks) {
  const store = useAppStore();
  const steering = useMemo(() => steer(store, frame, marks), [store, frame, marks]);
  const { bringIntoView, bringAllIntoView, keepInView } = steering;
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
    // Paper shows what the screen does (cameraIn): the view that the reader comes back to stays.
    if (frame.onScreen !== undefined) return;
    const [before, now] = [known.current, frame];
    known.current = now;
    const { camera, selection } = store.getState();
    // An address that names countries and no view shows those countries.
    if (before.scale === 0 || before === now)
      return camera === null ? bringAllIntoView(selection) : undefined;
    // A panel that opens takes room from the map: what was chosen stays in sight.
    keepInView(selection, before);
  }, [store, frame, bringAllIntoView, keepInView]);
  return steering;
}

function steer(store: AppStore, frame: Frame, marks: Marks) {
  const now = () => store.getState().camera ?? fittedCamera(frame);
  const go = store.getState().setCamera;
  const placesOf = (codes: readonly Code[]) =>
    codes.flatMap((code) => {
      const core = coreOf(store.getState(), code);
      const place = core && placeOfAtom(marks, core);
      return place ? [place] : [];
    });
  /** Takes the map to where all of these countries are in sight, unless they are. */
  const bringAllIntoView = (codes: readonly Code[]) => {
    const [camera, places] = [now(), frame.scale > 0 ? placesOf(codes) : []];
    if (places.every((at) => isInSight(at, camera, frame))) return;
    follow(store, placesCamera(places, frame, SPREAD, camera.zoom));
  };
  return {
    zoomBy: (factor: number) => go(magnified(now(), frame, factor)),
    panBy: (dx: number, dy: number) => go(panned(now(), frame, dx, dy)),
    /** Takes the map to a country that is not in sight; null does nothing. */
    bringIntoView: (code: Code | null) => bringAllIntoView(code === null ? [] : [code]),
    bringAllIntoView,
    /** The same where the frame was another: a view that had a country out of sight was put there, and stays. */
    keepInView: (codes: readonly Code[], before: Frame) => {
      const { camera } = store.getState();
      const wasInSight = (code: Code) =>
        camera === null || placesOf([code]).some((at) => isInSight(at, camera, before));
      bringAllIntoView(codes.filter(wasInSight));
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
