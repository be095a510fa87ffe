import { clampDay } from "../../domain/day.ts";
import type { Scene } from "../../domain/story.ts";
import type { AppState } from "../../state/store.ts";
import { decodeView, knownTo } from "../../state/url.ts";
import { defaultView, type View } from "../../state/view.ts";

/**
 * What a scene shows: its query string read as an address, the countries it points at selected, the day
 * it compares with set. Language and colours stay the reader's; no story is named.
 */
export function viewOfScene(
  scene: Scene,
  { atlas, language, theme }: Pick<AppState, "atlas" | "language" | "theme">,
): View {
  const { dataset } = atlas;
  const known = knownTo(dataset);
  const { view } = decodeView(scene.view, defaultView(dataset.end, language), known);
  const { countries = [], compare = null } = scene.emphasis ?? {};
  // A story that the browser kept may be of another dataset.
  const selection = [...new Set(countries)].filter((code) => known.codes.has(code));
  return {
    ...view,
    selection: selection.length > 0 ? selection : view.selection,
    compareDay: compare === null ? view.compareDay : clampDay(compare, dataset.start, dataset.end),
    ...{ language, theme, panel: null, story: null, step: null },
  };
}
