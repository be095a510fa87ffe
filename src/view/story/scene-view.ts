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
  const { view } = decodeView(scene.view, defaultView(dataset.end, language), knownTo(dataset));
  const { countries = [], compare = null } = scene.emphasis ?? {};
  return {
    ...view,
    selection: countries.length > 0 ? countries : view.selection,
    compareDay: compare ?? view.compareDay,
    ...{ language, theme, panel: null, story: null, step: null },
  };
}
