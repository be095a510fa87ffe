import type { PreviewServer } from "vite";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { findChromium, findFirefox, findWebKit } from "../../scripts/engines.mjs";
import { until } from "./drive/act.ts";
import { launchChromium, launchFirefox } from "./drive/puppet.ts";
import { createRunning } from "./drive/running.ts";
import type { Engine, Realm, Settings, Tab } from "./drive/tab.ts";
import { launchWebKit } from "./drive/webkit.ts";
import { serveSite } from "./server.ts";

const LAUNCH = {
  chromium: [findChromium, launchChromium],
  firefox: [findFirefox, launchFirefox],
  webkit: [findWebKit, launchWebKit],
} as const;

const PLAIN: Settings = { motion: "full", scheme: "light", language: "en-US" };

/** The browsers of a file. */
const running = createRunning(start);
const tabs: Tab[] = [];
let origin = "";
let server: PreviewServer;

beforeAll(async () => {
  ({ origin, server } = await serveSite(inject("site")));
});

afterEach(async () => {
  for (const tab of tabs.splice(0).reverse()) await tab.close().catch(() => undefined);
});

afterAll(async () => {
  await running.close();
  await server.close();
});

async function start(settings: Settings): Promise<Engine> {
  const name = inject("engine");
  const [find, launch] = LAUNCH[name];
  const path = find();
  if (path === undefined) throw new Error(`${name} is not installed: npm run test:browsers installs it`);
  return launch(path, settings);
}

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly settings?: Partial<Settings>;
  /** Another server than the one that the flows of a file share. */
  readonly at?: string;
  /** Do not wait for the map to stand. */
  readonly early?: boolean;
}

/** Opens the built app at an address such as `?date=1995-07-12` and waits until the map stands, in its typeface. */
export async function open(search = "", options: Options = {}): Promise<Tab> {
  const { width = 1440, height = 900, settings, at = origin, early = false } = options;
  const tab = await (await running.engine({ ...PLAIN, ...settings })).open();
  tabs.push(tab);
  await tab.resize(width, height);
  await tab.go(`${at}/${search}`);
  if (!early) {
    await mapStands(tab);
    await typefaceStands(tab);
  }
  return tab;
}

/** Waits for territory with a look, in a page or in a frame: not that of the picture which the page brings with it. */
export function mapStands(realm: Realm): Promise<void> {
  return until(realm, "the map stands", () => {
    const isLive = document.documentElement.dataset["date"] !== undefined;
    return (
      isLive &&
      document.querySelector(".map--served") === null &&
      document.querySelector("[data-atom][data-look]") !== null
    );
  });
}

/** Waits for the typeface, which comes last: until then what lies beside words may still move. The embed has none. */
export function typefaceStands(realm: Realm): Promise<void> {
  return until(realm, "the typeface has come", () => {
    const isThere = [...document.fonts].some(
      ({ family, status }) => family.includes("Be Vietnam Pro") && status === "loaded",
    );
    return isThere && document.fonts.status === "loaded";
  });
}

/** The day that a page or a frame shows. */
export const dayOf = (realm: Realm) => realm.evaluate(() => document.documentElement.dataset["date"] ?? "");

/** Waits until a page or a frame shows a day. */
export const untilDay = (realm: Realm, day: string) =>
  until(realm, `the day is ${day}`, (iso) => document.documentElement.dataset["date"] === iso, day);

/** Moves the date as an assistive technology does: by the slider's value. */
export async function setDay(realm: Realm, day: string): Promise<void> {
  await realm.evaluate((iso) => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    write?.call(slider, String(Date.parse(`${iso}T00:00:00Z`) / 86_400_000));
    slider?.dispatchEvent(new Event("input", { bubbles: true }));
  }, day);
  await untilDay(realm, day);
}

/** The query of the address, once it holds what is asked for. */
export const untilAddress = (tab: Realm, part: string) =>
  until(tab, `the address has ${part}`, (text) => decodeURIComponent(location.search).includes(text), part);
