import { SERVED } from "./served.ts";

/** Draws the coasts of the served picture once it has arrived and `painted`: they take as long to draw as all the rest. */
export function drawCoastAfter(painted: (page: Document) => Promise<void>, page: Document): void {
  page.addEventListener("readystatechange", () => {
    if (page.readyState === "interactive") void painted(page).then(() => drawCoast(page));
  });
}

/** Draws the coasts of the served picture, which are the outlines of its land, unless nothing of it is shown. */
export function drawCoast(page: Document): void {
  const coast = page.querySelector(`.${SERVED} .map-coast`);
  if (coast === null || coast.firstChild !== null || page.documentElement.dataset["pending"] === "hidden")
    return;
  const land = [...page.querySelectorAll(`.${SERVED} .map-atom`)];
  coast.append(...land.map((atom) => outlineOf(page, atom)));
}

function outlineOf(page: Document, atom: Element): Element {
  const outline = page.createElementNS(atom.namespaceURI, "path");
  outline.setAttribute("d", atom.getAttribute("d") ?? "");
  return outline;
}
