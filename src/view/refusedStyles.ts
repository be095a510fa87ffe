/**
 * Has the style sheets of the app fetched as files where the policy of a host lets none stand in the page: the page
 * names them, out of use.
 */
export function fetchRefusedStyles(page: Document): void {
  if ([...page.querySelectorAll("style")].some(({ sheet }) => sheet !== null)) return;
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][disabled]'))
    link.removeAttribute("disabled");
}
