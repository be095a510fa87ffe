import type { Messages } from "./messages.ts";
import { about } from "./vi/about.ts";
import { app } from "./vi/app.ts";
import { map } from "./vi/map.ts";
import { profile } from "./vi/profile.ts";
import { shell } from "./vi/shell.ts";
import { timeline } from "./vi/timeline.ts";

/** Vietnamese; a missing or extra key does not compile. */
export const vi: Messages = { about, app, map, profile, shell, timeline };
