import { SERVED } from "./served.ts";

/**
 * Draws the coasts of the served picture, which are the outlines of its land. They take as long to draw as all the
 * rest, and so come after the first picture.
 */
export function drawCoast(page: Document): void {
  const coast = page.querySelector(`.${SERVED} .map-coast`);
  if (coast === null || coast.firstChild !== null) return;
  const land = [...page.querySelectorAll(`.${SERVED} .map-atom`)];
  coast.append(...land.map((atom) => outlineOf(page, atom)));
}

function outlineOf(page: Document, atom: Element): Element {
  const outline = page.createElementNS(atom.namespaceURI, "path");
  outline.setAttribute("d", atom.getAttribute("d") ?? "");
  return outline;
}
