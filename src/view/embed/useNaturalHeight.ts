import { type RefObject, useEffect } from "react";

/** The lowest embed that shows everything it has; lower ones leave out what can be done without. */
export const FULL_FROM = 420;

/** The map's height that goes with a width: its proportions, within what fits a column of text. */
export function mapHeightFor(width: number): number {
  return Math.round(Math.min(560, Math.max(240, width * 0.52)));
}

/**
 * Tells the height at which the embed is as it should be, whenever that changes: the rows as high as they are,
 * the map in its proportions. It does not depend on the height that the embed has, so that following it comes to rest.
 */
export function useNaturalHeight(
  root: RefObject<HTMLElement | null>,
  onHeight: ((height: number) => void) | null,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null || onHeight === null || typeof ResizeObserver === "undefined") return;
    let told = 0;
    const tell = () => {
      const height = naturalHeight(element);
      if (Math.abs(height - told) < 2) return;
      told = height;
      onHeight(height);
    };
    const observer = new ResizeObserver(tell);
    const observe = () => {
      observer.disconnect();
      for (const row of rowsOf(element)) observer.observe(row);
      observer.observe(element);
      tell();
    };
    // Rows come and go: a story, the search.
    const mutations = new MutationObserver(observe);
    mutations.observe(element, { childList: true });
    observe();
    return () => {
      mutations.disconnect();
      observer.disconnect();
    };
  }, [root, onHeight]);
}

function naturalHeight(element: HTMLElement): number {
  const rows = rowsOf(element).reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  return Math.ceil(Math.max(FULL_FROM, rows + mapHeightFor(element.clientWidth)));
}

/** What takes room above or below the map. */
function rowsOf(element: HTMLElement): readonly HTMLElement[] {
  const children = [...element.children].filter((child) => child instanceof HTMLElement);
  return children.filter(
    (child) => !child.matches(".embed-map") && !/^(absolute|fixed)$/.test(getComputedStyle(child).position),
  );
}
