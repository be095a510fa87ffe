import type { Frame, Page, Route } from "playwright-core";
import { expect } from "vitest";
import { open, waitForLife } from "./open.ts";

/** Opens a page whose app waits, until it is let go: what is seen then is what the page brought with it. */
export async function openHeld(
  search: string,
  viewport: { width: number; height: number },
  isTouched = false,
) {
  let start = async () => {};
  const before = async (page: Page) => {
    start = await holdStart(page);
    await page.addInitScript(noteFrames);
  };
  const touch = { hasTouch: isTouched, isMobile: isTouched };
  const opened = await open(search, { early: true, viewport, before, atOnce: true, ...touch });
  const letGo = async () => {
    await start();
    await waitForLife(opened.page);
  };
  return { ...opened, letGo };
}

/** What the frames of a page have shown so far, each time that it changed. */
interface Noted {
  /** Where the living map was put: the `transform` of its land. */
  readonly placed: string[];
  /** How many faces of a typeface the page had, and how many of them were still on their way. */
  readonly faces: string[];
}

/** In the page: looks at every frame before it is drawn. */
function noteFrames() {
  const noted: Noted = { placed: [], faces: [] };
  // As it is now: a flow may count what the page itself asks for.
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  Object.assign(globalThis, { noted });
  const note = (list: string[], now: string | null | undefined) => {
    if (now && list.at(-1) !== now) list.push(now);
  };
  const look = () => {
    const land = document.querySelector(".map:not(.map--served) > .map-svg > g");
    note(noted.placed, land?.getAttribute("transform"));
    const coming = [...document.fonts].filter(({ status }) => status === "loading").length;
    note(noted.faces, `${document.fonts.size}, ${coming} coming`);
    request(look);
  };
  request(look);
}

export const notedIn = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);

/** Holds back the script that starts the app, in a page and its frames, until the returned function is called. */
export const holdStart = (page: Page): Promise<() => Promise<void>> => hold(page, /assets\/start-[\w-]+\.js/);

/** Holds back the files of that address, in a page and its frames, until the returned function is called. */
export async function hold(page: Page, address: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(address, (route) => {
    if (!isHeld) return route.continue();
    held.push(route);
    return undefined;
  });
  return async () => {
    isHeld = false;
    for (const route of held) await route.continue();
  };
}

/** Where the map and some of its land and dots are, in whole CSS pixels. */
export const places = (page: Page | Frame) =>
  page.evaluate(() =>
    [".map", '.map-atom[data-atom="392"]', '.map-atom[data-atom="076"]', '.map-marker[data-atom="702"]'].map(
      (name) => {
        const { x, y, width, height } =
          document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
        return [name, ...[x, y, width, height].map(Math.round)].join(" ");
      },
    ),
  );

/** The map stands where it stood, and so does its land but for the pixel that a finer grid or outline takes. */
export function expectNear(now: readonly string[], before: readonly string[]): void {
  const numbersOf = (place: string) => place.split(" ").slice(-4).map(Number);
  expect(now[0]).toBe(before[0]);
  expect(now.map((place) => place.split(" ")[0])).toEqual(before.map((place) => place.split(" ")[0]));
  const moved = now.flatMap((place, i) => {
    const then = numbersOf(before[i] ?? "");
    return numbersOf(place).map((number, k) => Math.abs(number - (then[k] ?? Number.NaN)));
  });
  expect(Math.max(...moved)).toBeLessThanOrEqual(1);
}

/** The colour that an atom is seen in. */
export const fillOf = (page: Page | Frame, atom: string) =>
  page.evaluate(
    (id) => getComputedStyle(document.querySelector(`.map-atom[data-atom="${id}"]`) as Element).fill,
    atom,
  );

/** How far what is seen has moved by itself so far, as browsers reckon it. */
export const shiftOf = (page: Page | Frame) =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const sum = (list: PerformanceObserverEntryList) =>
          list
            .getEntries()
            .reduce((total, entry) => total + (entry as unknown as { value: number }).value, 0);
        new PerformanceObserver((list) => tell(sum(list))).observe({ type: "layout-shift", buffered: true });
        // Where nothing has moved there is nothing to observe.
        requestAnimationFrame(() => setTimeout(() => tell(0)));
      }),
  );

/** Waits until the words are in the typeface of the atlas, and have been laid out with it. */
export async function typeset(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      ["400", "600"].every((weight) =>
        [...document.fonts].some(
          (face) =>
            face.family.includes("Be Vietnam Pro") && face.weight === weight && face.status === "loaded",
        ),
      ) && document.fonts.status === "loaded",
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * What `shiftOf` may be: what is written as 0.000, as browsers' makers give it, where the system has a face that
 * `fallback.css` names (a sentence that fills its line may break elsewhere), and with the words of any other what they
 * call good (https://web.dev/articles/cls).
 */
export async function mostShift(page: Page): Promise<number> {
  const hasFallback = await page.evaluate(() =>
    new FontFace("sought", 'local("Arial"), local("Liberation Sans"), local("Helvetica")').load().then(
      () => true,
      () => false,
    ),
  );
  return hasFallback ? 0.0005 : 0.1;
}
