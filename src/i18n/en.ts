import { anniversary } from "./en/anniversary.ts";
import { app } from "./en/app.ts";
import { compare } from "./en/compare.ts";
import { embed } from "./en/embed.ts";
import { globe } from "./en/globe.ts";
import { keys } from "./en/keys.ts";
import { layer } from "./en/layer.ts";
import { map } from "./en/map.ts";
import { record } from "./en/record.ts";
import { search } from "./en/search.ts";
import { share } from "./en/share.ts";
import { shell } from "./en/shell.ts";
import { story } from "./en/story.ts";
import { summary } from "./en/summary.ts";
import { table } from "./en/table.ts";
import { timeline } from "./en/timeline.ts";

/** English, the source of every key. */
export const en = {
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
