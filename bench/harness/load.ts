import { join } from "node:path";
import {
  findBrotli,
  findNginx,
  freePort,
  NGINX_WANTED,
  serve as serveByNginx,
} from "../../test/e2e/nginx.ts";
import { atomsIn, buildApp } from "../build/app.ts";
import { ROOT } from "../build/paths.ts";
import { type Browsers, createBrowsers } from "./browser.ts";
import { type Setting, settingOf, writeResults } from "./results.ts";
import type { Subject } from "./subject.ts";
import { type Pressure, press } from "./wrk.ts";

/** How long a page is listened to after its map stands. */
const REST_MS = 2_000;

/** The first visits that are measured. */
const VISITS: readonly (Subject & { readonly page: string })[] = [
  { name: "atlas", page: "", folder: "", pages: {}, drive: "slider", kind: "own" },
  { name: "atlas-embed", page: "embed.html", folder: "", pages: {}, drive: "slider", kind: "own" },
];

/** What one node gives to readers who come for the first time. */
export interface Visit extends Pressure {
  readonly name: string;
  /** Until the map stands, or with what is fetched within two seconds after it. */
  readonly part: "until live" | "with what follows";
  readonly files: number;
  readonly visitsASecond: number;
}

export interface LoadRun extends Setting {
  readonly seconds: number;
  readonly isBrotli: boolean;
  readonly visits: readonly Visit[];
}

/** Publishes the app under nginx as hosting/ says, and asks it for the files of a first visit as fast as it goes. */
export async function measureLoad(seconds: number, command: string): Promise<void> {
  const nginx = findNginx();
  if (nginx === undefined) throw new Error(NGINX_WANTED);
  console.log("building the app as it is published");
  const root = buildApp({
    folder: "published",
    env: { SITE_URL: "https://bench.example/", PRECOMPRESS: "1", PICTURES: "0" },
  });
  const port = await freePort();
  const stop = await serveByNginx({ nginx, port, root, base: "/" });
  const browsers = createBrowsers();
  const origin = `http://127.0.0.1:${port}`;
  try {
    const setting = settingOf(command, await browsers.version());
    const lists = await listsOf(browsers, origin);
    await browsers.close();
    const visits = lists.map((list): Visit => {
      const pressure = press(origin, list.paths, seconds);
      const { paths, ...which } = list;
      const files = paths.length;
      const visit = { ...which, ...pressure, files, visitsASecond: pressure.requestsASecond / files };
      console.log(visit);
      return visit;
    });
    const isBrotli = findBrotli() !== undefined;
    writeResults("load", { ...setting, seconds, isBrotli, visits } satisfies LoadRun, seconds >= 10);
  } finally {
    await browsers.close();
    stop();
  }
}

type List = Pick<Visit, "name" | "part"> & { readonly paths: readonly string[] };

async function listsOf(browsers: Browsers, origin: string): Promise<readonly List[]> {
  const lists: List[] = [];
  for (const visit of VISITS) {
    const [until, whole] = await filesOf(browsers, origin, visit, visit.page);
    lists.push({ name: visit.name, part: "until live", paths: until });
    lists.push({ name: visit.name, part: "with what follows", paths: whole });
  }
  return lists;
}

/** What a browser asks for until the map stands, and in all. */
async function filesOf(browsers: Browsers, origin: string, subject: Subject, page: string) {
  const atoms = atomsIn(join(ROOT, "public"));
  const address = `${origin}/${page}`;
  const opened = await browsers.open({ subject, address, atoms, throttle: 1 });
  await opened.page.waitForTimeout(REST_MS);
  const { live, entries } = await opened.page.evaluate(() => ({
    live: window.__harness.liveAt ?? 0,
    entries: performance
      .getEntriesByType("resource")
      .map(({ name, startTime }) => [name, startTime] as const),
  }));
  await opened.close();
  const asked = [[address, 0] as const, ...entries].filter(([url]) => url.startsWith(`${origin}/`));
  const paths = (list: typeof asked) => [...new Set(list.map(([url]) => url.slice(origin.length)))];
  return [paths(asked.filter(([, start]) => start < live)), paths(asked)] as const;
}
