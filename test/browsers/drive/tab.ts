/** What can cross over into a page and back. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A document in a browser: a page, or a frame of one. */
export interface Realm {
  /** Runs a function there, and gives what it returns or resolves to. It sees its arguments and nothing of the test. */
  evaluate<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

/** How the engine itself describes an element to assistive technology. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** A tab of a browser, the same for every engine. One thing at a time: nothing here may run side by side. */
export interface Tab extends Realm {
  /** The name and version of the browser. */
  readonly version: string;
  go(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Presses a key by the name it has in `KeyboardEvent.key`, with modifiers before it: `Shift+ArrowRight`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Moves the pointer to a place in CSS pixels of the page's window. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The document in a frame, or in the frame that an element keeps within itself. */
  frame(selector: string): Promise<Realm>;
  /** The tab that an act opens. */
  opened(act: () => Promise<void>): Promise<Tab>;
  /** Whether the engine itself describes an element like this to assistive technology. */
  isSpoken(selector: string, as: Spoken): Promise<boolean>;
  /** Everything the console and the page as it stands called an error so far. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What a reader has set in the system before the browser starts. */
export interface Settings {
  readonly motion: "full" | "reduced";
  readonly scheme: "light" | "dark";
  readonly language: "en-US" | "vi-VN";
}

/** A running browser. */
export interface Engine {
  /** An empty tab with a storage of its own. */
  open(): Promise<Tab>;
  /** Whether it has ended, or was ended because it did not answer. */
  isOver(): boolean;
  /** Ends the browser and all that was started for it. */
  close(): Promise<void>;
}

export type EngineName = "chromium" | "firefox" | "webkit";

/** Runs in the page: the errors that it wrote down itself (`LISTENER` in test/browsers/server.ts). */
export function writtenDown(): readonly string[] {
  return (globalThis as unknown as { errors?: string[] }).errors ?? [];
}

/** Runs in the page: the iframe that an element is, or holds in itself or in the shadow of what it holds. */
export function frameWithin(selector: string): HTMLIFrameElement | null {
  const within = (element: Element): HTMLIFrameElement | null => {
    if (element instanceof HTMLIFrameElement) return element;
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children]) {
      const found = within(child);
      if (found) return found;
    }
    return null;
  };
  const owner = document.querySelector(selector);
  return owner && within(owner);
}
