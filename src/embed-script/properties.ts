import { ATTRIBUTES } from "./attributes.ts";

/** Those that the platform has already, or that are no texts. */
const OWN_WAYS: ReadonlySet<string> = new Set(["lang", "autoplay"]);
const TEXTS = ATTRIBUTES.filter((name) => !OWN_WAYS.has(name));

/**
 * Gives a prototype a property for each attribute: reading tells what the map shows, as far as it stands, else
 * what the attribute says; writing writes the attribute.
 */
export function defineProperties<T extends HTMLElement>(
  prototype: T,
  shownBy: (element: T) => Readonly<Record<string, string>> | null,
): void {
  for (const name of TEXTS) {
    define(prototype, name, {
      read: (element) => shownBy(element)?.[name] ?? element.getAttribute(name) ?? "",
      write: (element, value) => writeText(element, name, value),
    });
  }
  define(prototype, "autoplay", {
    read: (element) => element.hasAttribute("autoplay"),
    write: (element, value) => void element.toggleAttribute("autoplay", Boolean(value)),
  });
}

interface Access<T> {
  readonly read: (element: T) => unknown;
  readonly write: (element: T, value: unknown) => void;
}

function define<T extends HTMLElement>(prototype: T, name: string, { read, write }: Access<T>): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: T) {
      return read(this);
    },
    set(this: T, value: unknown) {
      write(this, value);
    },
  });
}

/** Properties that were set before the script arrived lie on the element itself: they are set again, properly. */
export function takeEarlyProperties(element: HTMLElement): void {
  const fields = element as unknown as Record<string, unknown>;
  for (const name of [...TEXTS, "autoplay"]) {
    if (!Object.hasOwn(fields, name)) continue;
    const value = fields[name];
    delete fields[name];
    fields[name] = value;
  }
}

function writeText(element: HTMLElement, name: string, value: unknown): void {
  if (value === null || value === undefined || value === "") element.removeAttribute(name);
  else element.setAttribute(name, Array.isArray(value) ? value.join("~") : String(value));
}
