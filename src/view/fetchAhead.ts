/**
 * A way to the host and back, in ms: on a shorter one a reader waits longer for a picture that is drawn while the app
 * is fetched and read than for an app that is fetched after it.
 */
const SHORT_MS = 25;

/** The modules that the element of the first script names in attributes: `data-app`, `data-en`, `data-vi`. */
export function modulesNamed(
  script: HTMLOrSVGScriptElement | null,
  ...names: readonly string[]
): readonly string[] {
  return names.flatMap((name) => script?.dataset[name]?.split(" ").filter(Boolean) ?? []);
}

/**
 * Has modules fetched before what imports them asks for them: on a long line each step of that chain spares a whole
 * way there and back.
 */
export function fetchAhead(page: Document, modules: readonly string[]): void {
  for (const path of modules) {
    const link = page.createElement("link");
    // Fetched, and no more: `modulepreload` would read them too, while the first picture is drawn.
    link.rel = "preload";
    link.setAttribute("as", "script");
    link.crossOrigin = "";
    link.fetchPriority = "low";
    link.href = path;
    page.head.append(link);
  }
}

/** Whether the host answered so soon that what is fetched after the first picture comes in good time. */
export function isNear(): boolean {
  const [visit] = performance.getEntriesByType?.("navigation") ?? [];
  const { requestStart = 0, responseStart = 0 } = (visit ?? {}) as Partial<PerformanceNavigationTiming>;
  return requestStart > 0 && responseStart > 0 && responseStart - requestStart < SHORT_MS;
}
