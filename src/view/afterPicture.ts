import { drawCoast } from "./drawCoast.ts";

/**
 * Holds back what would keep the reader from the first picture: the words for those to whom no app comes, which take
 * longer to lay out than the whole map (`data-painting` on the root element, in page.css and late.css), and the coasts.
 *
 * @returns when the page has arrived and its picture is `painted`; both come then.
 */
export function afterPicture(page: Document, painted: (page: Document) => Promise<void>): Promise<void> {
  const root = page.documentElement;
  root.dataset["painting"] = "";
  const arrived = new Promise<void>((resolve) => {
    page.addEventListener("readystatechange", () => page.readyState === "interactive" && resolve());
  });
  return arrived
    .then(() => painted(page))
    .then(() => {
      delete root.dataset["painting"];
      drawCoast(page);
    });
}
