import { type D3ZoomEvent, easeCubicInOut, select, zoom, zoomIdentity } from "d3";
import type { RefObject } from "react";
import { MAX_ZOOM } from "../../state/view.ts";
import { cameraOf, constrained } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { type Placement, placementIn } from "./placement.ts";
import { draw, type Shown, type Svg, type ZoomDrawing } from "./zoomDrawing.ts";

/** How long the map takes to go to a place it was sent to. */
const TRAVEL_MS = 550;

type Gesture = D3ZoomEvent<Svg, unknown>;

/** The map in the reader's hands. */
export interface ZoomControl {
  /** Goes to a place: at once, or at a calm pace. */
  readonly goTo: (target: Placement, isCut: boolean) => void;
  /** Stays where it is. */
  readonly stop: () => void;
  readonly detach: () => void;
}

/** Lets pointer, wheel and fingers move the map from where it stands. Fetched after the first picture. */
export function attachZoom(svg: Svg, latest: RefObject<ZoomDrawing>, shown: Shown): ZoomControl {
  const behaviour = createBehaviour(latest, shown);
  const selection = select(svg);
  selection.property("__zoom", transformOf(placementIn(svg))).call(behaviour);
  return {
    goTo: (place, isCut) => {
      const target = transformOf(place);
      if (isCut) selection.interrupt().call(behaviour.transform, target);
      else selection.transition().duration(TRAVEL_MS).ease(easeCubicInOut).call(behaviour.transform, target);
    },
    stop: () => void selection.interrupt(),
    detach: () => void selection.interrupt().on(".zoom", null),
  };
}

/** A placement as D3 moves it. */
const transformOf = ({ k, x, y }: Placement) => zoomIdentity.translate(x, y).scale(k);

function createBehaviour(latest: RefObject<ZoomDrawing>, shown: Shown) {
  let start = zoomIdentity;
  let isScaling = false;
  return zoom<Svg, unknown>()
    .extent(() => extentOf(latest.current.frame))
    .constrain((transform) => transformOf(constrained(transform, latest.current.frame)))
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

function extentOf({ left, top, width, height }: Frame): [[number, number], [number, number]] {
  return [
    [left, top],
    [left + width, top + height],
  ];
}
