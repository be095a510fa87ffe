/**
 * The address of a file of the site, by its path from the root of the site. It starts from where this code
 * itself came from, `assets/` in a build, so that it holds under any base path and on pages at any depth.
 */
export function fromRoot(path: string): string {
  const root = import.meta.env.PROD ? "../" : import.meta.env.BASE_URL;
  return new URL(root + path, import.meta.url).href;
}
