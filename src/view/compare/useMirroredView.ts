import { type RefObject, useEffect } from "react";

/**
 * Keeps the picture in `box` exactly where the map beside it is, also in the middle of a gesture: whatever
 * the zoom writes on the one (a `transform`, and a style that undoes it for what keeps its size) stands on
 * the other before the next picture.
 */
export function useMirroredView(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = box.current?.parentElement;
    if (!place) return;
    const mirror = () => {
      const [from, to] = [movingParts(place, false), movingParts(place, true)];
      from.forEach((part, i) => {
        const other = to[i];
        if (other) copy(part, other);
      });
    };
    const observer = new MutationObserver(mirror);
    observer.observe(place, {
      attributes: true,
      attributeFilter: ["transform", "style"],
      childList: true,
      subtree: true,
    });
    mirror();
    return () => observer.disconnect();
  }, [box]);
}

/** What moves in the map of the page, or in the picture of it: both layers, and within one what keeps its size. */
function movingParts(place: Element, isPicture: boolean): readonly SVGElement[] {
  const drawings = [...place.querySelectorAll("svg:is(.map-underlay, .map-svg)")].filter(
    (own) => (own.closest(".swipe-other") !== null) === isPicture,
  );
  return drawings.flatMap((own) => [
    ...own.querySelectorAll<SVGElement>(":scope > g, .map-svg > g > g[style]"),
  ]);
}

/** Writes only what differs: every write is heard again. The style by its object, as the page's policy asks. */
function copy(from: SVGElement, to: SVGElement) {
  const transform = from.getAttribute("transform");
  if (transform !== null && to.getAttribute("transform") !== transform)
    to.setAttribute("transform", transform);
  if (to.style.cssText !== from.style.cssText) to.style.cssText = from.style.cssText;
}
