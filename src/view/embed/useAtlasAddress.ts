import { useApp, viewOf } from "../../state/store.ts";
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
  const query = useApp((s) => addressOf({ ...viewOf(s), day }, defaults, known));
  return `${page}?${query}`;
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
