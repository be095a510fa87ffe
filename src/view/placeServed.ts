import { SERVED_GRID } from "../domain/shape.ts";
import type { PanelRoom } from "../state/panel.ts";
import { fittedZoom, frameOf, keptWithin } from "./map/frame.ts";
import { SERVED } from "./served.ts";

/**
 * Has `place` put the served picture in its place: in every frame while the page is still arriving, and from then on
 * only when the room of the picture changes, for as long as the page has it.
 *
 * @param place returns whether the page has a served picture.
 */
export function followServed(page: Document, place: () => boolean): void {
  const isThere = place();
  if (page.readyState === "loading") {
    requestAnimationFrame(() => followServed(page, place));
    return;
  }
  const map = page.querySelector(`.${SERVED}`);
  if (!isThere || map === null) return;
  const observer = new ResizeObserver(() => place() || observer.disconnect());
  observer.observe(map);
}

/**
 * Puts the served picture where the live map will stand in the room that there is, its dots and hatching in their
 * own size. Does nothing while the size stays as it is. Returns whether the page has a served picture.
 *
 * @param room what a panel beside the map will take; null where none will open.
 */
export function placeServed(page: Document, room: PanelRoom | null): boolean {
  const map = page.querySelector<HTMLElement>(`.${SERVED}`);
  if (map === null) return false;
  const atlas = map.closest<HTMLElement>(".atlas");
  if (room === null) atlas?.removeAttribute("data-panel");
  else atlas?.setAttribute("data-panel", room);
  const svg = map.querySelector<SVGSVGElement>(".map-svg");
  const [width, height] = svg?.dataset["room"] === undefined ? roomBefore(map) : roomOf(map);
  // While the page is still arriving there are more dots each time.
  const size = `${width} ${height} ${page.readyState === "loading"}`;
  if (!svg || (svg.dataset["room"] === size && page.readyState !== "loading")) return true;
  svg.dataset["room"] = size;
  const frame = frameOf(width, height);
  const { focus: middle = "", zoom } = svg.dataset;
  const [k, focus] = [zoom === undefined ? fittedZoom(frame) : Number(zoom), middle.split(" ").map(Number)];
  const [x, y] = keptWithin([focus[0] ?? 0, focus[1] ?? 0], k, frame);
  const [left, top] = [frame.left + frame.width / 2 - k * x, frame.top + frame.height / 2 - k * y];
  for (const layer of map.querySelectorAll("svg > g"))
    change(layer, "transform", `translate(${left},${top}) scale(${k})`);
  keepSizes(svg, 1 / (k * (frame.scale || 1)));
  return true;
}

const roomOf = ({ clientWidth, clientHeight }: Element) => [clientWidth, clientHeight] as const;

/** The room of a picture that the browser has not laid out yet, nor does for this: it would do so again once it is placed. */
function roomBefore(map: Element): readonly [width: number, height: number] {
  const drawings = [...map.querySelectorAll<SVGElement>("svg")];
  for (const { style } of drawings) style.display = "none";
  const room = roomOf(map);
  for (const { style } of drawings) style.display = "";
  return room;
}

/** What keeps its size, when a CSS pixel is so many map units. */
function keepSizes(svg: SVGSVGElement, unit: number): void {
  const resize = (element: Element, name: string, scale: number) => {
    const text = element.getAttribute(name) ?? "";
    const own = `scale(${scale})`;
    change(element, name, text.includes("scale") ? text.replace(/scale\([^)]*\)/, own) : `${text} ${own}`);
  };
  // The land is drawn on a finer grid than the map, and its patterns with it.
  for (const pattern of svg.querySelectorAll("pattern"))
    resize(pattern, "patternTransform", unit / SERVED_GRID);
  svg.querySelector<SVGElement>(".map-constant")?.style.setProperty("--unscale", String(unit));
  for (const place of svg.querySelectorAll(".map-constant [transform]")) resize(place, "transform", unit);
  for (const dot of svg.querySelectorAll<SVGElement>("[data-until]"))
    change(dot, "display", 1 / unit < Number(dot.dataset["until"]) ? "inline" : "none");
}

/** An attribute that is set to what it is has the browser draw all over again, before it has shown the first picture. */
function change(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
