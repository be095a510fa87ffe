import { about } from "./en/about.ts";
import { app } from "./en/app.ts";
import { map } from "./en/map.ts";
import { profile } from "./en/profile.ts";
import { shell } from "./en/shell.ts";
import { timeline } from "./en/timeline.ts";

/** English, the source of every key. */
export const en = { about, app, map, profile, shell, timeline };
