import { VIEW_PARAMS, type ViewParam } from "../state/message.ts";
import { encodedValue } from "../state/query.ts";

/** Attributes that make the frame another one: with a new value it loads again. */
export const FRAME_ATTRIBUTES = ["controls", "autoplay", "host", "base"] as const;
type FrameAttribute = (typeof FRAME_ATTRIBUTES)[number];

/** Attributes of the element around the frame. */
export const BOX_ATTRIBUTES = ["height", "ratio", "label"] as const;

/** Every attribute that the element reads. */
export const ATTRIBUTES: readonly string[] = [...VIEW_PARAMS, ...FRAME_ATTRIBUTES, ...BOX_ATTRIBUTES];

type Read = (name: ViewParam | FrameAttribute) => string | null;

/** The address of the frame: the embed at `base`, with everything that the attributes say. */
export function frameAddress(base: string, read: Read, language: string | null): string {
  const parts: string[] = [];
  for (const name of [...VIEW_PARAMS, "controls", "host"] as const) {
    const value = read(name) ?? (name === "lang" ? language : null);
    if (value) parts.push(`${name}=${encodedValue(value)}`);
  }
  // A switch: there or not, unless it says no.
  if (!["false", "0", null].includes(read("autoplay"))) parts.push("autoplay=1");
  const query = parts.join("&");
  return new URL(`embed.html${query && `?${query}`}`, base).href;
}

/** Width over height, from "16/9", "16:9" or "1.78"; null if it is none within reason. */
export function readRatio(text: string | null): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)(?:\s*[/:]\s*(\d+(?:\.\d+)?))?\s*$/.exec(text ?? "");
  if (match === null) return null;
  const ratio = Number(match[1]) / Number(match[2] ?? 1);
  return ratio >= 0.2 && ratio <= 5 ? ratio : null;
}

/** A height in pixels, from "480" or "480px"; null if it is none within reason. */
export function readHeight(text: string | null): number | null {
  const match = /^\s*(\d+)(?:px)?\s*$/.exec(text ?? "");
  const height = Number(match?.[1] ?? Number.NaN);
  return height >= 120 && height <= 4_000 ? height : null;
}

/** The folder that the script lies in, and the atlas beside it; null for anything but http(s). */
export function folderOf(address: string | null | undefined, around?: string): string | null {
  if (!address || !URL.canParse(address, around)) return null;
  const url = new URL(address, around);
  return /^https?:$/.test(url.protocol) ? new URL("./", url).href : null;
}
