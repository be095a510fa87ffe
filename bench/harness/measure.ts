import { type Browsers, type Load, type Opened, warmUp } from "./browser.ts";
import { follow } from "./follow.ts";
import { type Heap, heap } from "./heap.ts";
import { type Hover, hover } from "./hover.ts";
import type { Job } from "./jobs.ts";
import { datesBetween, type Scrub, scrub } from "./scrub.ts";
import type { Host } from "./server.ts";
import type { Subject } from "./subject.ts";
import { type Transfer, transfer } from "./transfer.ts";
import { within } from "./within.ts";

/** The stretch that every page covers. */
export const [FIRST, LAST] = ["1945-09-02", "2026-01-31"] as const;

/** About how long a sweep of one date a frame may take before it takes fewer dates. */
const CAP_MS = 6_000;
/** The same without pacing, where only memory is of interest. The atlas goes to every date, however long it takes. */
const UNPACED_CAP_MS = { own: 60_000, others: 1_200 } as const;

/** What each measurement gives. */
export interface Values {
  readonly transfer: Transfer;
  readonly load: { readonly load: Load; readonly scrub: Scrub };
  readonly hover: Hover;
  readonly heap: Heap;
}

export interface Bench {
  readonly browsers: Browsers;
  readonly atlas: Host;
  /** Another origin, as that of the page around an embed is. */
  readonly around: Host;
  readonly atoms: number;
  readonly steps: number;
  /** Addresses whose files are pressed. */
  readonly visited: Set<string>;
}

/** After this a measurement is given up: a page may hang. */
const PATIENCE_MS = 300_000;

/** Opens the page of a job, measures it and closes it. */
export async function measure(bench: Bench, { what, subject, detail, throttle }: Job): Promise<unknown> {
  const { browsers, atoms } = bench;
  const address = addressOf(bench, subject, subject.pages[detail] ?? "");
  const opening = { subject, address, atoms, throttle, unpaced: what === "heap" };
  if (!bench.visited.has(address) && what !== "transfer") await warmUp(browsers, opening);
  bench.visited.add(address);
  const opened = await browsers.open(opening);
  try {
    const late = () => `${subject.name} did not come to an end`;
    return await within<unknown>(MEASURES[what](opened, bench, subject), PATIENCE_MS, late);
  } finally {
    await opened.close();
  }
}

type Measures = {
  readonly [W in keyof Values]: (opened: Opened, bench: Bench, subject: Subject) => Promise<Values[W]>;
};

const MEASURES: Measures = {
  transfer: async (opened, { atlas, around }, subject) => {
    const weighed = await transfer(opened, [atlas, around]);
    await follow(opened, subject);
    return weighed;
  },
  load: async (opened, { steps }) => {
    const { load } = opened;
    return { load, scrub: await scrub(opened, datesBetween(FIRST, LAST, steps), CAP_MS) };
  },
  hover: (opened, _bench, subject) => hover(opened, subject),
  heap: (opened, { steps }, { kind }) => {
    const cap = UNPACED_CAP_MS[kind === "own" ? "own" : "others"];
    return heap(opened, datesBetween(FIRST, LAST, steps), cap);
  },
};

function addressOf({ atlas, around }: Bench, { drive, folder }: Subject, page: string): string {
  return `${drive === "element" ? around.origin : atlas.origin}/${folder}/${page}`;
}
