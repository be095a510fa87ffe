import { decodeView, type Known } from "./url.ts";
import { defaultView } from "./view.ts";

/** What an address of the atlas could not take of a scene's query string, in the words of a story's faults. */
export function faultsInView(query: string, known: Known): readonly string[] {
  const { faults } = decodeView(query, defaultView(known.end, "en"), known);
  return faults.map(({ param, value, reason }) => `${param}=${value}: ${reason.replaceAll("-", " ")}`);
}
