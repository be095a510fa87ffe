import type { Opened } from "./browser.ts";
import { clocksOf } from "./scrub.ts";
import { quantile } from "./stats.ts";
import type { Subject } from "./subject.ts";

/** What naming the land under the pointer takes. */
export interface Hover {
  /** Of 60 moves, how many named something. */
  readonly hits: number;
  /** From the first listener of the page to the name, in ms. */
  readonly handling: number | null;
  /** From the input to the name, in ms. */
  readonly fromInput: number | null;
  /** Main-thread ms a move. */
  readonly task: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the pages of the peers have their maps. */
const PEERS_MAP: Box = { x: 0, y: 0, width: 1200, height: 600 };

/** Moves the pointer over ten by six places of the map. */
export async function hover(opened: Opened, { kind }: Subject): Promise<Hover> {
  const { page, cdp, stage } = opened;
  if (kind === "own") await stage.evaluate(() => window.__harness.watchNaming());
  const places = placesIn(kind === "own" ? await mapOf(opened) : PEERS_MAP);
  const [first] = places;
  if (first) await page.mouse.move(...first);
  await page.waitForTimeout(100);
  await stage.evaluate(() => {
    window.__harness.moves.length = 0;
  });
  const before = await clocksOf(cdp);
  for (const place of places) {
    await page.mouse.move(...place);
    await page.waitForTimeout(18);
  }
  const after = await clocksOf(cdp);
  const moves = await stage.evaluate(() => window.__harness.moves);
  const named = moves.filter((move): move is typeof move & { named: number } => move.named !== null);
  return {
    hits: named.length,
    handling: quantile(
      named.map((move) => move.named - move.heard),
      0.5,
    ),
    fromInput: quantile(
      named.map((move) => move.named - move.sent),
      0.5,
    ),
    task: (((after["TaskDuration"] ?? 0) - (before["TaskDuration"] ?? 0)) * 1000) / places.length,
  };
}

async function mapOf({ stage }: Opened): Promise<Box> {
  const box = await stage.locator("svg[role=img]").first().boundingBox();
  if (box === null) throw new Error("the atlas shows no map");
  return box;
}

function placesIn({ x, y, width, height }: Box): readonly (readonly [number, number])[] {
  const rows = Array.from({ length: 6 }, (_, j) => y + height * (0.15 + (0.55 * j) / 5));
  const columns = Array.from({ length: 10 }, (_, i) => x + width * (0.15 + (0.75 * i) / 9));
  return rows.flatMap((row) => columns.map((column) => [column, row] as const));
}
