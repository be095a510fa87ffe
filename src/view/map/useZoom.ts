import { useEffect, useLayoutEffect, useRef } from "react";
import { type AppStore, useAppStore } from "../../state/store.ts";
import { sight } from "../sighting.ts";
import { cameraIn, toScreen, transformOf } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { isStill } from "./motion.ts";
import { isSamePlacement, type Placement, placementIn } from "./placement.ts";
import type { ZoomControl } from "./zoomBehaviour.ts";
import { draw, type Shown, type Svg, type ZoomOptions } from "./zoomDrawing.ts";

/**
 * Pans and zooms the map with pointer, wheel and fingers, and takes it to the store's camera.
 *
 * This and `zoomBehaviour.ts` are the one place where D3 touches the DOM: while the map moves it writes
 * `transform` on `underlay` and `layer`, and the variable `--unscale` on `constant`, which React therefore never sets.
 * Camera, callbacks and frame may change at any time; the gesture in progress goes on. Until the behaviour
 * has arrived, and if it never does, the map is put where the camera says.
 */
export function useZoom(options: ZoomOptions): void {
  const store = useAppStore();
  const { svg, frame, camera } = options;
  const drawing = { ...options, onDrawn: (place: Placement) => tellSight(store, svg.current, place, frame) };
  const latest = useRef(drawing);
  const control = useRef<ZoomControl | null>(null);
  const shown: Shown = useRef(null);
  useLayoutEffect(() => {
    latest.current = drawing;
  });

  useLayoutEffect(() => {
    const before = shown.current;
    if (svg.current === null || (before?.camera === camera && before.frame === frame)) return;
    shown.current = { camera, frame };
    const target = transformOf(cameraIn(camera, frame), frame);
    const isNewFrame = before?.frame !== frame;
    if (control.current) {
      if (!isNewFrame && isSamePlacement(placementIn(svg.current), target)) return control.current.stop();
      const isCut = isNewFrame || store.getState().isCut || isStill() || document.hidden;
      return control.current.goTo(target, isCut);
    }
    (svg.current as Svg).__zoom = target;
    draw(target, latest.current);
    latest.current.onRest(target);
  }, [store, svg, camera, frame]);

  useLayoutEffect(() => () => sight(store, null), [store]);

  useEffect(() => {
    let isHere = true;
    import("./zoomBehaviour.ts").then(
      ({ attachZoom }) => {
        if (isHere && svg.current) control.current = attachZoom(svg.current, latest, shown);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
      control.current?.detach();
      control.current = null;
    };
  }, [svg]);
}

/** Tells whatever lies over the map how it is seen now. */
function tellSight(store: AppStore, svg: SVGSVGElement | null, place: Placement, frame: Frame) {
  const box = svg?.parentElement ?? null;
  const isLaidOut = box !== null && frame.scale > 0;
  sight(store, isLaidOut ? { box, placeOf: (point) => toScreen(point, place, frame) } : null);
}
