import { useCallback, useRef } from "react";
import { useDraw } from "./stage.ts";

/** The sea: the whole disc of the globe. */
export function Disc() {
  const circle = useRef<SVGCircleElement>(null);
  useDraw(
    useCallback(({ width, height, radius }) => {
      const place = { cx: width / 2, cy: height / 2, r: radius };
      for (const [name, value] of Object.entries(place)) {
        if (circle.current?.getAttribute(name) !== String(value))
          circle.current?.setAttribute(name, String(value));
      }
    }, []),
  );
  return <circle ref={circle} className="map-sphere" />;
}
