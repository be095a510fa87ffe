import { useEffect, useLayoutEffect, useRef } from "react";
import { fittedCamera, transformOf } from "./camera.ts";
import { isStill } from "./motion.ts";
import type { ZoomControl } from "./zoomBehaviour.ts";
import { draw, type Shown, type Svg, type ZoomOptions } from "./zoomDrawing.ts";

/**
 * Pans and zooms the map with pointer, wheel and fingers, and takes it to the store's camera.
 *
 * This and `zoomBehaviour.ts` are the one place where D3 touches the DOM: while the map moves it writes
 * `transform` on `layer` and the variable `--unscale` on `constant`, which React therefore never sets.
 * Camera, callbacks and frame may change at any time; the gesture in progress goes on. Until the behaviour
 * has arrived, and if it never does, the map is put where the camera says.
 */
export function useZoom(options: ZoomOptions): void {
  const { svg, frame, camera } = options;
  const latest = useRef(options);
  const control = useRef<ZoomControl | null>(null);
  const shown: Shown = useRef(null);
  useLayoutEffect(() => {
    latest.current = options;
  });

  useLayoutEffect(() => {
    const before = shown.current;
    if (svg.current === null || (before?.camera === camera && before.frame === frame)) return;
    shown.current = { camera, frame };
    const target = transformOf(camera ?? fittedCamera(frame), frame);
    const isCut = before === null || before.frame !== frame || isStill() || document.hidden;
    if (control.current) return control.current.goTo(target, isCut);
    (svg.current as Svg).__zoom = target;
    draw(target, latest.current);
    latest.current.onRest(target);
  }, [svg, camera, frame]);

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
