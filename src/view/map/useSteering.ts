import { useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useAppStore } from "../../state/store.ts";
import { fittedCamera, type Frame, magnified, panned, toScreen, transformOf } from "./camera.ts";
import { coreOf } from "./holding.ts";
import { invert } from "./projection.ts";

/** How close to the edge a focused country may be, as a share of the frame. */
const RIM = 0.08;

/** Moves the map for the keyboard. */
export function useSteering(frame: Frame, marks: Marks) {
  const store = useAppStore();
  return useMemo(() => {
    const now = () => store.getState().camera ?? fittedCamera(frame);
    const go = store.getState().setCamera;
    return {
      zoomBy: (factor: number) => go(magnified(now(), frame, factor)),
      panBy: (dx: number, dy: number) => go(panned(now(), frame, dx, dy)),
      /** Takes the map to a country that is not in sight; null does nothing. */
      bringIntoView: (code: Code | null) => {
        const state = store.getState();
        state.hover(code);
        const core = code === null ? null : coreOf(state, code);
        const anchor = core && (marks.anchors.get(core) ?? pointOf(marks, core));
        if (!anchor) return;
        const camera = now();
        const [x, y] = toScreen([anchor[0], anchor[1]], transformOf(camera, frame), frame);
        const [width, height] = [frame.width * frame.scale, frame.height * frame.scale];
        const isInSight = isBetween(x, width) && isBetween(y, height);
        const place = isInSight ? null : invert([anchor[0], anchor[1]]);
        if (place) go({ lon: place[0], lat: place[1], zoom: camera.zoom });
      },
    };
  }, [store, frame, marks]);
}

const isBetween = (value: number, length: number) => value >= length * RIM && value <= length * (1 - RIM);

function pointOf({ markers }: Marks, atom: string): readonly [number, number] | undefined {
  const marker = markers.find((m) => m.atom === atom);
  return marker && [marker.x, marker.y];
}
