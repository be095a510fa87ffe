import { type Control, readControls } from "./embed-controls.ts";
import { pendingIn } from "./first.ts";
import { readSwitch } from "./switch.ts";

/** What is known of an embed before the dataset is there. */
export interface FirstEmbed {
  readonly controls: readonly Control[];
  /** As `pendingIn` says it, and `hidden` where what the rooms around the map will say is not known yet. */
  readonly pending: "neutral" | "hidden" | null;
  /** Whether it opens on another day than the newest, and whether the records of that day are complete. */
  readonly day: "newest" | "complete" | "other";
}

/** With these the legend says something else than it does in the served page. */
const OTHER_LEGEND = ["layer", "group"] as const;

/** What is wrong in the address is told once the map lives. */
const unheard = () => undefined;

/** @param completeTo the last day on which the records are complete, as `YYYY-MM-DD`. */
export function firstEmbed(query: URLSearchParams, completeTo: string): FirstEmbed {
  const controls = readControls(query.get("controls"), unheard);
  const has = (name: string) => Boolean(query.get(name));
  const isUnknown =
    (controls.includes("title") && has("compare")) || (controls.includes("legend") && OTHER_LEGEND.some(has));
  // What plays begins with the first day, unless another is asked for.
  const plays = readSwitch(query.get("autoplay"), unheard);
  const pending = pendingIn(query) ?? (plays ? "neutral" : null);
  const date = query.get("date");
  const day = !date ? (plays ? "other" : "newest") : isDay(date) && date <= completeTo ? "complete" : "other";
  return { controls, pending: isUnknown ? "hidden" : pending, day };
}

/** Whether a text is a day as addresses write it; one that is none opens on the newest. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
