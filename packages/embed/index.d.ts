/** A parameter of what the map shows, as its address writes it. */
export type ViewParam =
  | "date"
  | "compare"
  | "country"
  | "tier"
  | "group"
  | "match"
  | "layer"
  | "view"
  | "lang"
  | "theme"
  | "at"
  | "story"
  | "step";

/** Who brought a change about. */
export type By = "reader" | "host" | "play";

/** A query string, or parameters with their values; null for the usual one. */
export type Wish = string | Readonly<Partial<Record<ViewParam, string | number | readonly string[] | null>>>;

export interface State {
  readonly by: By;
  /** Every parameter; empty where it is the usual one. */
  readonly view: Readonly<Record<ViewParam, string>>;
  readonly playing: boolean;
}

/** What the events carry in `detail`. */
export interface BambooAtlasEvents {
  ready: CustomEvent<State>;
  datechange: CustomEvent<{ readonly date: string; readonly by: By }>;
  select: CustomEvent<{ readonly country: readonly string[]; readonly by: By }>;
  playchange: CustomEvent<{ readonly playing: boolean; readonly by: By }>;
  viewchange: CustomEvent<State>;
  fault: CustomEvent<{ readonly param: string; readonly value: string; readonly reason: string }>;
}

/** `<bamboo-atlas>`. Each property has an attribute of its name. */
export interface BambooAtlas extends HTMLElement {
  date: string;
  compare: string;
  country: string;
  tier: string;
  group: string;
  match: string;
  layer: string;
  view: string;
  theme: string;
  at: string;
  story: string;
  step: string;
  controls: string;
  autoplay: boolean;
  host: string;
  base: string;
  height: string;
  ratio: string;
  label: string;
  /** Every parameter of what the map shows; null until it stands. */
  readonly shown: Readonly<Record<ViewParam, string>> | null;
  readonly playing: boolean;
  setView(wish: Wish): void;
  play(): void;
  pause(): void;
  addEventListener<K extends keyof BambooAtlasEvents>(
    type: K,
    listener: (this: BambooAtlas, event: BambooAtlasEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof BambooAtlasEvents>(
    type: K,
    listener: (this: BambooAtlas, event: BambooAtlasEvents[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/**
 * Defines `<bamboo-atlas>`, once. `base` is the address of the atlas that the maps come from; an element's own
 * `base` attribute comes first.
 *
 * @throws TypeError if the base is no address of a web page.
 */
export function defineBambooAtlas(base?: string): new () => BambooAtlas;

declare global {
  interface HTMLElementTagNameMap {
    "bamboo-atlas": BambooAtlas;
  }
}
