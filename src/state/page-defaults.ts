import { decodeView, type Known } from "./url.ts";
import type { View } from "./view.ts";

/** The parameters that a page may stand for by itself, as `data-` attributes of its root element. */
const PARAMS = ["lang", "country", "story"] as const;

/**
 * The view that a page opens without a query: `/vi/country/KOR/` speaks Vietnamese and shows South Korea. The
 * page says so in attributes rather than by its path, which may begin anywhere. What it says wrong is left out.
 */
export function pageDefaults(
  attributes: Readonly<Record<string, string | undefined>>,
  plain: View,
  known: Known,
): View {
  const query = new URLSearchParams();
  for (const name of PARAMS) {
    const value = attributes[name];
    if (value !== undefined) query.set(name, value);
  }
  return decodeView(query.toString(), plain, known).view;
}
