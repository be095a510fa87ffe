import { useMemo } from "react";
import { type AppState, useApp, viewOf } from "../../state/store.ts";
import { encodeView, type Known } from "../../state/url.ts";
import type { View } from "../../state/view.ts";
import { useRestedDay } from "../map/useRestedDay.ts";

/** Where the atlas itself is. */
export interface AtlasAddress {
  /** The address of its first page, without a query. */
  readonly page: string;
  readonly defaults: View;
  readonly known: Known;
}

/** The address at which the atlas shows what the embed shows; it follows the date once that rests. */
export function useAtlasAddress({ page, defaults, known }: AtlasAddress): string {
  const day = useRestedDay();
  const query = useMemo(() => {
    let [last, query] = ["", ""];
    // Asked at every change of the store, the date's among them: written anew only when something else has changed.
    return (state: AppState) => {
      const view = { ...viewOf(state), day };
      const now = JSON.stringify(view);
      if (now !== last) query = addressOf(view, defaults, known);
      last = now;
      return query;
    };
  }, [day, defaults, known]);
  return `${page}?${useApp(query)}`;
}

/** The query of a view for whoever reads it: always with its language, since the reader's browser may have another. */
export function addressOf(view: View, defaults: View, known: Known): string {
  const other = view.language === "en" ? "vi" : "en";
  const isTold = view.story !== null;
  const { story, step, language, theme } = view;
  // A story's scene says everything else.
  const shown = isTold ? { ...defaults, story, step: step ?? 1, language, theme } : view;
  return encodeView(shown, { ...defaults, language: other }, known);
}
