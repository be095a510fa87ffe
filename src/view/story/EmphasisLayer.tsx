import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import type { Emphasis } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { coreOf } from "../map/holding.ts";
import type { MapPoint } from "../map/projection.ts";
import { arrowBetween, type Place } from "./arrow.ts";

interface Props {
  readonly emphasis: Emphasis;
  readonly marks: Marks;
}

/** The label and the arrow of a scene, over the map wherever it moves. Countries are outlined by the map itself. */
export function EmphasisLayer({ emphasis: { label, arrow }, marks }: Props) {
  const { language } = useSpeech();
  const svg = useRef<SVGSVGElement>(null);
  const placeOf = usePlaces(svg);
  const [at, from, to] = [
    usePoint(marks, label?.at ?? null),
    usePoint(marks, arrow?.from ?? null),
    usePoint(marks, arrow?.to ?? null),
  ];
  const bow = from && to && placeOf ? arrowBetween(placeOf(from), placeOf(to)) : null;
  const spot = at && placeOf ? placeOf(at) : null;
  return (
    <svg ref={svg} className="stage-emphasis" aria-hidden="true">
      {bow && (
        <g className="stage-arrow">
          <path d={bow.line} className="stage-arrow-halo" />
          <path d={bow.line} />
          <polygon points={bow.head} />
        </g>
      )}
      {spot && label && (
        <text
          x={within(spot[0], label.text[language], svg.current)}
          y={spot[1]}
          dy="-0.9em"
          className="stage-label"
        >
          {label.text[language]}
        </text>
      )}
    </svg>
  );
}

/** As near to `x` as a text of this length can stand without being cut off at the layer's edge. */
function within(x: number, text: string, layer: SVGSVGElement | null): number {
  const width = layer?.clientWidth ?? 0;
  // The letters are 16 px high at least, and about half as wide on average.
  const half = (text.length * Math.max(16, 0.0125 * width) * 0.52) / 2 + 6;
  return width < 2 * half ? x : Math.min(width - half, Math.max(half, x));
}

/** Where a country's name would stand on the map plane, on the day shown. */
function usePoint(marks: Marks, code: Code | null): MapPoint | null {
  const core = useApp((s) => (code === null ? null : coreOf(s, code)));
  if (core === null) return null;
  const anchor = marks.anchors.get(core) ?? null;
  if (anchor) return [anchor[0], anchor[1]];
  const marker = marks.markers.find(({ atom }) => atom === core);
  return marker ? [marker.x, marker.y] : null;
}

/** Turns map points into places on the layer; renders again whenever the map has moved under it. */
function usePlaces(layer: RefObject<SVGSVGElement | null>): ((point: MapPoint) => Place) | null {
  const [matrix, setMatrix] = useState<DOMMatrix | null>(null);
  useLayoutEffect(() => {
    const plane = document.querySelector<SVGGElement>(".atlas-map .map-svg > g");
    if (plane === null || layer.current === null) return;
    const follow = () => {
      const [ours, theirs] = [layer.current?.getScreenCTM?.(), plane.getScreenCTM?.()];
      if (ours && theirs) setMatrix(DOMMatrix.fromMatrix(ours).inverse().multiply(theirs));
    };
    follow();
    // The map writes one transform while it moves; that is all there is to follow.
    const moves = new MutationObserver(follow);
    moves.observe(plane, { attributes: true, attributeFilter: ["transform"] });
    const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(follow);
    sizes?.observe(layer.current);
    return () => {
      moves.disconnect();
      sizes?.disconnect();
    };
  }, [layer]);
  if (matrix === null) return null;
  return ([x, y]) => {
    const place = matrix.transformPoint({ x, y });
    return [place.x, place.y];
  };
}
