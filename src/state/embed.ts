import { legible } from "../domain/legible.ts";
import { CONTROLS, type Control, readControls, USUAL_CONTROLS } from "./embed-controls.ts";
import { readSwitch } from "./switch.ts";
import { addFault, type Fault } from "./url.ts";

/** What an embed is asked to be, besides the view that it opens with. */
export interface EmbedOptions {
  readonly controls: readonly Control[];
  /** Whether the timeline plays as soon as the map stands. */
  readonly autoplay: boolean;
  /** The origins of the pages that may command the embed; null: whichever page it is in; none: no page. */
  readonly hosts: readonly string[] | null;
}

/** The options of an embed whose address asks for none. */
export const DEFAULT_OPTIONS: EmbedOptions = {
  controls: USUAL_CONTROLS,
  autoplay: false,
  hosts: null,
};

/** The options that an embed's address asks for, and everything in them that could not be taken as written. */
export function decodeOptions(search: string) {
  const query = new URLSearchParams(search);
  const faults: Fault[] = [];
  const report = (param: string) => (value: string) => {
    addFault(faults, { param, value: legible(value, 40), reason: "unknown-value" });
  };
  const options: EmbedOptions = {
    controls: readControls(query.get("controls"), report("controls")),
    autoplay: readSwitch(query.get("autoplay"), report("autoplay")),
    hosts: readHosts(query.get("host"), report("host")),
  };
  return { options, faults };
}

/** The options as parameters of an address, without `?`; whatever is usual is left out. */
export function encodeOptions({ controls, autoplay, hosts }: EmbedOptions): string {
  const parts: string[] = [];
  const shown = CONTROLS.filter((name) => controls.includes(name));
  const usual = CONTROLS.filter((name) => DEFAULT_OPTIONS.controls.includes(name));
  if (shown.join() !== usual.join()) parts.push(`controls=${shown.join("~") || "none"}`);
  if (autoplay) parts.push("autoplay=1");
  if (hosts !== null) parts.push(`host=${hosts.map(encodeURIComponent).join("~") || "none"}`);
  return parts.join("&");
}

type Report = (value: string) => void;

/** Fails closed: whoever names a host and errs gets an embed that nobody commands, not one that everybody does. */
function readHosts(text: string | null, report: Report): readonly string[] | null {
  if (text === null || text.trim() === "") return null;
  const hosts: string[] = [];
  for (const word of text.split("~").map((part) => part.trim())) {
    const origin = originOf(word);
    if (origin !== null) hosts.push(origin);
    else if (word !== "" && word !== "none") report(word);
  }
  return [...new Set(hosts)];
}

/** The origin that a text names and nothing more: `https://example.org`, with a port if need be; else null. */
function originOf(text: string): string | null {
  if (!/^https?:\/\/[^/?#@\s]+\/?$/i.test(text) || !URL.canParse(text)) return null;
  return new URL(text).origin;
}
