import { createPortal } from "react-dom";
import type { Code } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import type { Emphasis } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { coreOf } from "../map/holding.ts";
import { useSighting } from "../sighting.ts";
import { arrowBetween, type Place } from "./arrow.ts";
import "./emphasis.css";

interface Props {
  readonly emphasis: Emphasis;
  readonly marks: Marks;
}

/**
 * The label and the arrow of a scene, in the box of the map or the globe, wherever it moves; an arrow with an end
 * behind the globe is left out. Countries are outlined by the map itself.
 */
export function EmphasisLayer({ emphasis: { label, arrow }, marks }: Props) {
  const { language } = useSpeech();
  const seen = useSighting();
  const spot = usePlace(marks, label?.at ?? null);
  const [from, to] = [usePlace(marks, arrow?.from ?? null), usePlace(marks, arrow?.to ?? null)];
  if (seen === null) return null;
  const bow = from && to ? arrowBetween(from, to) : null;
  return createPortal(
    <svg className="emphasis" aria-hidden="true">
      {bow && (
        <g className="emphasis-arrow">
          <path d={bow.line} className="emphasis-arrow-halo" />
          <path d={bow.line} />
          <polygon points={bow.head} />
        </g>
      )}
      {spot && label && (
        <text
          x={within(spot[0], label.text[language], seen.box.clientWidth)}
          y={spot[1]}
          dy="-0.9em"
          className="emphasis-label"
        >
          {label.text[language]}
        </text>
      )}
    </svg>,
    seen.box,
  );
}

/** As near to `x` as a text of this length can stand without being cut off at the edge of a box of that width. */
function within(x: number, text: string, width: number): number {
  // The letters are 16 px high at least, and somewhat more than half as wide on average, with a halo around them.
  const half = (text.length * Math.max(16, 0.0125 * width) * 0.57) / 2 + 6;
  return width < 2 * half ? x : Math.min(width - half, Math.max(half, x));
}

/** Where a country's name would stand, on the day shown, as the world is seen now. */
function usePlace(marks: Marks, code: Code | null): Place | null {
  const core = useApp((s) => (code === null ? null : coreOf(s, code)));
  const seen = useSighting();
  if (core === null || seen === null) return null;
  const anchor = marks.anchors.get(core);
  if (anchor) return seen.placeOf([anchor[0], anchor[1]]);
  const marker = marks.markers.find(({ atom }) => atom === core);
  return marker ? seen.placeOf([marker.x, marker.y]) : null;
}
