import {
  type D3ZoomEvent,
  easeCubicInOut,
  select,
  type ZoomBehavior,
  type ZoomTransform,
  zoom,
  zoomIdentity,
} from "d3";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type Camera, MAX_ZOOM } from "../../state/view.ts";
import { cameraOf, constrained, type Frame, fittedCamera, transformOf } from "./camera.ts";
import { isStill } from "./motion.ts";

/** How long the map takes to go to a place it was sent to. */
const TRAVEL_MS = 550;

type Svg = SVGSVGElement;
type Gesture = D3ZoomEvent<Svg, unknown>;

interface Options {
  readonly svg: RefObject<Svg | null>;
  /** The layers that move: all of them scale, the ones in `constant` undo it for what keeps its size. */
  readonly layer: RefObject<SVGGElement | null>;
  readonly constant: RefObject<SVGGElement | null>;
  readonly frame: Frame;
  readonly camera: Camera | null;
  /** Hears where the reader's own gesture ended. */
  readonly onCamera: (camera: Camera) => void;
  /** Hears every place where the map comes to rest. */
  readonly onRest: (transform: ZoomTransform) => void;
  /** Hears when scaling begins (true) and when the map rests again (false). */
  readonly onScaling: (isScaling: boolean) => void;
}

/**
 * Pans and zooms the map with pointer, wheel and fingers, and takes it to the store's camera.
 *
 * This is the one place where D3 touches the DOM: while the map moves it writes `transform` on `layer` and
 * the variable `--unscale` on `constant`, which React therefore never sets. Camera, callbacks and frame
 * may change at any time; the gesture in progress goes on.
 */
export function useZoom(options: Options): void {
  const { svg, frame, camera } = options;
  const latest = useRef(options);
  const behaviour = useRef<ZoomBehavior<Svg, unknown> | null>(null);
  const shown = useRef<{ camera: Camera | null; frame: Frame } | null>(null);
  useLayoutEffect(() => {
    latest.current = options;
  });

  useLayoutEffect(() => {
    if (svg.current === null) return;
    const own = createBehaviour(latest, shown);
    behaviour.current = own;
    const selection = select(svg.current).call(own);
    return () => {
      selection.interrupt().on(".zoom", null);
      shown.current = null;
    };
  }, [svg]);

  useTravel(svg, behaviour, shown, camera, frame);
}

type Shown = RefObject<{ camera: Camera | null; frame: Frame } | null>;

function createBehaviour(latest: RefObject<Options>, shown: Shown): ZoomBehavior<Svg, unknown> {
  let start = zoomIdentity;
  let isScaling = false;
  return zoom<Svg, unknown>()
    .extent(() => extentOf(latest.current.frame))
    .constrain((transform) => constrained(transform, latest.current.frame))
    .scaleExtent([1, MAX_ZOOM])
    .clickDistance(4)
    .on("start", ({ transform }: Gesture) => {
      start = transform;
    })
    .on("zoom", ({ transform }: Gesture) => {
      draw(transform, latest.current);
      if (!isScaling && Math.abs(Math.log(transform.k / start.k)) > 0.2) {
        isScaling = true;
        latest.current.onScaling(true);
      }
    })
    .on("end", ({ transform, sourceEvent }: Gesture) => {
      const { frame, onCamera, onRest, onScaling } = latest.current;
      if (isScaling) onScaling(false);
      isScaling = false;
      onRest(transform);
      const isMoved = transform.k !== start.k || transform.x !== start.x || transform.y !== start.y;
      if (!sourceEvent || !isMoved) return;
      const camera = cameraOf(transform, frame);
      shown.current = { camera, frame };
      onCamera(camera);
    });
}

/** Takes the map to the store's camera: at once at first and when the frame changes, else at a calm pace. */
function useTravel(
  svg: RefObject<Svg | null>,
  behaviour: RefObject<ZoomBehavior<Svg, unknown> | null>,
  shown: Shown,
  camera: Camera | null,
  frame: Frame,
): void {
  useLayoutEffect(() => {
    if (svg.current === null || behaviour.current === null) return;
    const before = shown.current;
    if (before?.camera === camera && before.frame === frame) return;
    shown.current = { camera, frame };
    const target = transformOf(camera ?? fittedCamera(frame), frame);
    const selection = select(svg.current);
    const isCut = before === null || before.frame !== frame || isStill() || document.hidden;
    if (isCut) selection.interrupt().call(behaviour.current.transform, target);
    else
      selection
        .transition()
        .duration(TRAVEL_MS)
        .ease(easeCubicInOut)
        .call(behaviour.current.transform, target);
  }, [svg, behaviour, shown, camera, frame]);
  useEffect(() => () => void (svg.current && select(svg.current).interrupt()), [svg]);
}

function draw(transform: ZoomTransform, { layer, constant, frame }: Options): void {
  layer.current?.setAttribute("transform", transform.toString());
  constant.current?.style.setProperty("--unscale", String(1 / (transform.k * (frame.scale || 1))));
}

function extentOf({ left, top, width, height }: Frame): [[number, number], [number, number]] {
  return [
    [left, top],
    [left + width, top + height],
  ];
}
