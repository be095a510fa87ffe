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

/**
 * The view of the first scene where the page of a story opens on that story to be read; else null. Language and
 * colours are the reader's.
 */
export function firstScene(
  { story, scene }: Readonly<Record<string, string | undefined>>,
  opened: View,
  plain: View,
  known: Known,
): View | null {
  const isRead = opened.story === story && opened.step === null && opened.panel === null;
  if (scene === undefined || !isRead) return null;
  const { language, theme } = opened;
  return { ...decodeView(scene, plain, known).view, language, theme, story: opened.story };
}
