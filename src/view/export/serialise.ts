import { plainColour } from "./colour.ts";

const SVG = "http://www.w3.org/2000/svg";

/** What a drawing may consist of; anything else is left out. */
const ELEMENTS = new Set([
  ...["svg", "g", "defs", "pattern", "clipPath"],
  ...["path", "rect", "circle", "text", "tspan"],
]);

/** Attributes that are taken over as they are. All else comes from what the browser computed. */
const ATTRIBUTES = new Set([
  ...["id", "d", "x", "y", "dx", "dy", "cx", "cy", "width", "height", "viewBox"],
  ...["patternUnits", "patternTransform", "clip-path"],
  ...["data-atom", "data-holder", "data-ruler", "data-look", "data-contested", "data-class", "data-moved"],
]);

const DRAWN = new Set(["path", "rect", "circle", "text"]);

/** Properties with what they are where nothing is said: only what differs is written. */
const PAINT: readonly (readonly [property: string, usual: string])[] = [
  ["fill", "#000000"],
  ["fill-opacity", "1"],
  ["stroke", "none"],
  ["stroke-opacity", "1"],
  ["stroke-linejoin", "miter"],
  ["stroke-linecap", "butt"],
];
const TYPE: readonly (readonly [property: string, usual: string])[] = [
  ["font-size", ""],
  ["font-weight", "400"],
  ["font-style", "normal"],
  ["letter-spacing", "normal"],
  ["text-anchor", "start"],
];

/** What a picture says of itself, and the style that brings its typeface. */
export interface Wrapping {
  readonly title: string;
  readonly description: string;
  readonly fontFaces: string;
}

/**
 * A picture that stands in the page as a file of its own. It is the very elements of the page with what the
 * browser computed for them, so that it cannot look different; no script, no style sheet and no address comes along.
 */
export function serialisePicture(
  picture: SVGSVGElement,
  { title, description, fontFaces }: Wrapping,
): string {
  const root = copied(picture, 1) ?? document.createElementNS(SVG, "svg");
  root.setAttribute("font-family", "'Be Vietnam Pro', sans-serif");
  const style = document.createElementNS(SVG, "style");
  style.textContent = fontFaces;
  root.prepend(named("title", title), named("desc", description), ...(fontFaces === "" ? [] : [style]));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function named(name: "title" | "desc", text: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  element.textContent = text;
  return element;
}

/** A copy with plain attributes; `scale` is how many units of the picture one unit of the parent is. */
function copied(element: Element, scale: number): SVGElement | null {
  const name = element.localName;
  const style = getComputedStyle(element);
  if (!ELEMENTS.has(name) || (style.display === "none" && name !== "defs")) return null;
  const copy = document.createElementNS(SVG, name);
  for (const { name, value } of element.attributes) if (ATTRIBUTES.has(name)) copy.setAttribute(name, value);
  const matrix = name === "pattern" ? null : matrixOf(style.transform);
  if (matrix) copy.setAttribute("transform", `matrix(${matrix.map(short).join(" ")})`);
  const [a = 1, b = 0, c = 0, d = 1] = matrix ?? [];
  const own = scale * Math.sqrt(Math.abs(a * d - b * c));
  if (style.opacity !== "1" && style.opacity !== "") copy.setAttribute("opacity", style.opacity);
  if (DRAWN.has(name)) paint(copy, style, own);
  appendChildren(copy, element, name === "pattern" ? 1 : own);
  return copy;
}

function appendChildren(copy: SVGElement, element: Element, scale: number): void {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? "");
    else if (child instanceof Element) copy.append(...[copied(child, scale)].filter((own) => own !== null));
  }
}

function paint(copy: SVGElement, style: CSSStyleDeclaration, scale: number): void {
  const isText = copy.localName === "text";
  for (const [property, usual] of isText ? [...PAINT, ...TYPE] : PAINT) {
    write(copy, property, style.getPropertyValue(property), usual);
  }
  if (copy.getAttribute("stroke") !== null) strokeOf(copy, style, scale);
  if (copy.localName === "circle")
    copy.setAttribute("r", short(Number.parseFloat(style.getPropertyValue("r"))));
}

function write(copy: SVGElement, property: string, computed: string, usual: string): void {
  const colour = plainColour(computed);
  const value = colour?.hex ?? computed.replaceAll('"', "").replace(/px$/, "");
  if (colour && colour.opacity < 1) copy.setAttribute(`${property}-opacity`, short(colour.opacity));
  const isKept = copy.hasAttribute(property) && property.endsWith("-opacity") && value === "1";
  if (value !== usual && value !== "" && !isKept) copy.setAttribute(property, value);
}

/** A line that keeps its width while the map is magnified has it written in the units that it is drawn in. */
function strokeOf(copy: SVGElement, style: CSSStyleDeclaration, scale: number): void {
  const unit = style.getPropertyValue("vector-effect") === "non-scaling-stroke" ? scale : 1;
  const lengths = (property: string) =>
    (style.getPropertyValue(property).match(/[\d.]+/g) ?? []).map((length) => short(Number(length) / unit));
  copy.setAttribute("stroke-width", lengths("stroke-width")[0] ?? "1");
  const dashes = lengths("stroke-dasharray");
  if (dashes.length > 0) copy.setAttribute("stroke-dasharray", dashes.join(" "));
  if (style.getPropertyValue("paint-order").startsWith("stroke")) copy.setAttribute("paint-order", "stroke");
}

function matrixOf(transform: string): readonly number[] | null {
  const numbers = /^matrix\((.*)\)$/.exec(transform)?.[1]?.split(",").map(Number);
  return numbers?.length === 6 ? numbers : null;
}

const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);
