import { LANGUAGES } from "../domain/language.ts";
import {
  type By,
  type Command,
  type FaultReport,
  type Report,
  readView,
  type StateReport,
  VIEW_PARAMS,
  type ViewParam,
} from "../state/message.ts";
import { ATTRIBUTES, FRAME_ATTRIBUTES, folderOf, frameAddress, readHeight, readRatio } from "./attributes.ts";
import { createFrame, type Frame } from "./frame.ts";
import { defineProperties, takeEarlyProperties } from "./properties.ts";

/** What a page may ask to be shown: a query string, or parameters with their values; null for the usual one. */
export type Wish = string | Readonly<Partial<Record<ViewParam, string | number | readonly string[] | null>>>;

/** What events carry. */
export interface Details {
  readonly ready: StateReport;
  readonly datechange: { readonly date: string; readonly by: By };
  readonly select: { readonly country: readonly string[]; readonly by: By };
  readonly viewchange: StateReport;
  readonly playchange: { readonly playing: boolean; readonly by: By };
  readonly fault: FaultReport;
}

/** The height that an embed takes until it says its own. */
const FIRST_HEIGHT = 600;

const LABELS = {
  en: "Map of Viet Nam’s diplomatic relations",
  vi: "Bản đồ quan hệ ngoại giao của Việt Nam",
};

const STYLE = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; height: 100%; border: 0; }
`;

let ownFolder: string | null = null;

/** Tells where the atlas lies for elements without a `base`. */
export function setFolder(folder: string | null): void {
  ownFolder = folder;
}

/**
 * `<bamboo-atlas>`: the map as an element. Its attributes say what it shows and follow what it shows; each has a
 * property of its name. Events tell of every change and who brought it about; they do not bubble.
 */
export class BambooAtlas extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  readonly #box: HTMLElement;
  #frame: Frame | null = null;
  #state: StateReport | null = null;
  #waiting: Command[] = [];
  /** As high as the map last said it should be. */
  #ownHeight = FIRST_HEIGHT;
  #isReflecting = false;
  #isPlanned = false;
  /** Whether it is in a page; attributes that change before are read as the frame is made. */
  #isPlaced = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#box = document.createElement("div");
    root.append(this.#box);
  }

  connectedCallback(): void {
    takeEarlyProperties(this);
    this.#isPlaced = true;
    this.#build();
  }

  disconnectedCallback(): void {
    this.#isPlaced = false;
    this.#drop();
    // An element that is only moved is in a page again by then, and its map to come still hears what was wished.
    queueMicrotask(() => {
      if (!this.isConnected) this.#waiting = [];
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || this.#isReflecting || !this.#isPlaced) return;
    if ((FRAME_ATTRIBUTES as readonly string[]).includes(name)) this.#plan();
    else if (this.#frame !== null) this.#change(this.#frame, name, after);
  }

  /** Takes an attribute that needs no other frame. */
  #change({ element }: Frame, name: string, value: string | null): void {
    if (name === "label" || name === "lang") element.title = this.#label();
    if (name === "height" || name === "ratio") this.#resize();
    else if (name !== "label") this.setView({ [name]: value });
  }

  /** Every parameter of what the map shows, as an address writes it; null until the map stands. */
  get shown(): Readonly<Record<ViewParam, string>> | null {
    return this.#state?.view ?? null;
  }

  get playing(): boolean {
    return this.#state?.playing ?? false;
  }

  /** Shows something else; what is not named stays. Before the map stands, the wish waits for it. */
  setView(wish: Wish): void {
    const view = readView(wish);
    if (view === null) throw new TypeError("setView takes a query string or an object of parameters");
    this.#say({ type: "set", view });
  }

  play(): void {
    this.#say({ type: "play" });
  }

  pause(): void {
    this.#say({ type: "pause" });
  }

  #say(command: Command): void {
    if (this.#state) this.#frame?.send(command);
    else this.#waiting.push(command);
  }

  /** Loads again once, however many attributes change at one go. */
  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    queueMicrotask(() => {
      this.#isPlanned = false;
      if (this.isConnected) this.#build();
    });
  }

  #build(): void {
    this.#drop();
    const base = folderOf(this.getAttribute("base"), document.baseURI) ?? ownFolder;
    if (base === null) {
      console.warn("<bamboo-atlas> needs a base: the address of a Bamboo Atlas");
      return;
    }
    const address = frameAddress(base, (name) => this.getAttribute(name), this.#language());
    this.#frame = createFrame(address, this.#label(), (report) => this.#hear(report));
    this.#box.replaceChildren(this.#frame.element);
    this.#resize();
  }

  #drop(): void {
    this.#frame?.stop();
    this.#frame?.element.remove();
    this.#frame = null;
    this.#state = null;
  }

  /** The language of the text around the map, as far as the map speaks it; else the reader's own. */
  #language(): string | null {
    const tag = this.closest("[lang]")?.getAttribute("lang")?.toLowerCase() ?? "";
    return LANGUAGES.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? null;
  }

  #label(): string {
    return this.getAttribute("label") ?? LABELS[this.#language() === "vi" ? "vi" : "en"];
  }

  /** As high as said; else in the proportions said; else as high as the map says it should be. */
  #resize(): void {
    const [height, ratio] = [readHeight(this.getAttribute("height")), readRatio(this.getAttribute("ratio"))];
    const { style } = this.#box;
    style.aspectRatio = height === null && ratio !== null ? String(ratio) : "";
    style.height = height === null && ratio !== null ? "" : `${height ?? this.#ownHeight}px`;
  }

  #hear(report: Report): void {
    if (report.type === "height") {
      this.#ownHeight = report.height;
      this.#resize();
    } else if (report.type === "fault") {
      const { param, value, reason } = report;
      // The frame is made of the attributes: with one that was refused it would load again at something else.
      if (this.#state)
        this.#write(
          VIEW_PARAMS.filter((name) => name === param),
          this.#state.view,
        );
      this.#tell("fault", { param, value, reason });
    } else this.#follow(report);
  }

  #follow({ type, by, view, playing }: Extract<Report, { type: "ready" | "state" }>): void {
    const before = this.#state;
    const state = { by, view, playing };
    this.#state = state;
    if (type === "ready" || before === null) {
      for (const command of this.#waiting.splice(0)) this.#frame?.send(command);
      this.#tell("ready", state);
      return;
    }
    this.#reflect(before.view, view);
    if (view.date !== before.view.date) this.#tell("datechange", { date: view.date, by });
    if (view.country !== before.view.country) {
      this.#tell("select", { country: view.country.split("~").filter(Boolean), by });
    }
    if (playing !== before.playing) this.#tell("playchange", { playing, by });
    this.#tell("viewchange", state);
  }

  /** Writes into the attributes what has changed on the map. */
  #reflect(before: StateReport["view"], now: StateReport["view"]): void {
    this.#write(
      VIEW_PARAMS.filter((name) => before[name] !== now[name]),
      now,
    );
  }

  /** Writes what the map shows into the attributes of some parameters. */
  #write(names: readonly ViewParam[], shown: StateReport["view"]): void {
    this.#isReflecting = true;
    for (const name of names) {
      if (shown[name] === "") this.removeAttribute(name);
      else this.setAttribute(name, shown[name]);
    }
    if (this.#frame && names.includes("lang")) this.#frame.element.title = this.#label();
    this.#isReflecting = false;
  }

  #tell<T extends keyof Details>(name: T, detail: Details[T]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

defineProperties(BambooAtlas.prototype, (element) => element.shown);
