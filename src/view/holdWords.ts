/** When the words for readers without the app may show, in ms: as page.css has it where this script does not run. */
export const HELD_MS = 5000;

/**
 * Holds back the words for those to whom no app comes until it is late: laying them out, unseen, takes longer than the
 * whole map (`data-waiting` on the root element, in page.css and late.css). The app has taken their place by then.
 */
export function holdWords(page: Document): void {
  const { dataset } = page.documentElement;
  dataset["waiting"] = "";
  setTimeout(() => {
    dataset["waiting"] = "over";
  }, HELD_MS);
}
