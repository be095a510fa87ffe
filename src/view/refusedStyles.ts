/**
 * Lets the app fetch its style sheets as files where the policy of a host refuses those that stand in the page. The
 * page names them, out of use, so that nobody fetches them otherwise: without that the app fetches them with its code,
 * and waits for them.
 */
export function freeRefusedStyles(page: Document): void {
  if ([...page.querySelectorAll("style")].every(({ sheet }) => sheet !== null)) return;
  for (const link of page.querySelectorAll('link[rel="stylesheet"][disabled]')) link.remove();
}
