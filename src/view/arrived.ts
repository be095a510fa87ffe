/**
 * A part of the app as `lazy` takes it. A file that was cut off on its way can still be a script that runs to its end,
 * only without what it was to bring: then the part has not come, which is told as of any other file.
 *
 * @throws TypeError, as the browser does where a file does not come.
 */
export function arrived<T>(part: T): { readonly default: T } {
  if (part === undefined) throw new TypeError("a dynamically imported module came without its end");
  return { default: part };
}
