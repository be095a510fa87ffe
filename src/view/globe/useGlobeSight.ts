import { type RefObject, useLayoutEffect } from "react";
import { useAppStore } from "../../state/store.ts";
import { sight } from "../sighting.ts";
import { depthOf, screenOf } from "./eye.ts";
import { toSphere } from "./sphere.ts";
import type { Stage } from "./stage.ts";

/** Tells whatever lies over the globe how it is seen, with every turn; what is behind the horizon is out of sight. */
export function useGlobeSight(stage: Stage, box: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useLayoutEffect(() => {
    const leave = stage.add((eye) => {
      if (box.current === null) return;
      sight(store, {
        box: box.current,
        placeOf: (point) => {
          const place = toSphere(point);
          return depthOf(eye, place) > 0 ? screenOf(eye, place) : null;
        },
      });
    });
    return () => {
      leave();
      sight(store, null);
    };
  }, [store, stage, box]);
}
