import { join } from "node:path";
import { readTexts } from "../../scripts/dataset/bundles.ts";
import { datasetOf } from "../../src/data/core.ts";
import { loadTables } from "../../src/data/load.ts";
import { buildAtlas } from "../../src/domain/atlas.ts";
import { type Day, formatDay, parseDay } from "../../src/domain/day.ts";
import { type Chronicle, createWorld } from "../../src/domain/world.ts";

/** The history of the world whose tables lie in a folder in the form of public/, as the app works it out. */
export function chronicleIn(publicDir: string): Chronicle {
  return buildAtlas(datasetOf(loadTables(readTexts(join(publicDir, "data"))))).chronicle;
}

/** How many atoms come to look otherwise from one date to the next, on average. */
export function changesAStep(chronicle: Chronicle, dates: readonly string[]): number {
  const [first = "", ...rest] = dates;
  const world = createWorld(chronicle, parseDay(first));
  const changed = rest.reduce((sum, date) => sum + world.moveTo(parseDay(date)).length, 0);
  return changed / Math.max(1, rest.length);
}

/** The days of the longest stretch in which nothing changes, over and over. */
export function quietDates({ changes }: Chronicle, count: number): readonly string[] {
  const days = [...new Set(changes.map(({ day }) => day))];
  let [from, length] = [0, 0];
  for (const [i, day] of days.entries()) {
    const next = days[i + 1] ?? day;
    if (next - day > length) [from, length] = [day, next - day];
  }
  return Array.from({ length: count }, (_, i) => formatDay((from + (i % length)) as Day));
}
