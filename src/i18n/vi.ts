import type { Messages } from "./messages.ts";
import { anniversary } from "./vi/anniversary.ts";
import { app } from "./vi/app.ts";
import { compare } from "./vi/compare.ts";
import { embed } from "./vi/embed.ts";
import { globe } from "./vi/globe.ts";
import { keys } from "./vi/keys.ts";
import { layer } from "./vi/layer.ts";
import { map } from "./vi/map.ts";
import { record } from "./vi/record.ts";
import { search } from "./vi/search.ts";
import { share } from "./vi/share.ts";
import { shell } from "./vi/shell.ts";
import { story } from "./vi/story.ts";
import { summary } from "./vi/summary.ts";
import { table } from "./vi/table.ts";
import { timeline } from "./vi/timeline.ts";

/** Vietnamese; a missing or extra key does not compile. */
export const vi: Messages = {
  anniversary,
  app,
  compare,
  embed,
  globe,
  keys,
  layer,
  map,
  record,
  search,
  share,
  shell,
  story,
  summary,
  table,
  timeline,
};
