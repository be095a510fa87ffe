import { setTimeout as wait } from "node:timers/promises";
import type { Json, Realm, Tab } from "./tab.ts";

/** An element as a reader knows it: its role and its name, the whole of it or a part; or else a selector. */
export type Target =
  | { readonly role: Role; readonly name?: string | RegExp; readonly in?: string }
  | { readonly css: string };

/** Where to look for the roles that the flows speak of. */
const ROLES = {
  button: "button, [role=button], input[type=button]",
  link: "a[href]",
  heading: "h1, h2, h3, h4, [role=heading]",
  slider: "input[type=range], [role=slider]",
  combobox: "input[role=combobox], select",
  option: "[role=option], option",
  radio: "input[type=radio]",
  table: "table",
  dialog: "dialog, [role=dialog]",
  alert: "[role=alert]",
  status: "[role=status], output",
  complementary: "aside, [role=complementary]",
  region: "section, [role=region]",
  img: "[role=img], img",
  summary: "summary",
} as const;

export type Role = keyof typeof ROLES;

type Plain = {
  readonly css: string;
  readonly within: string;
  readonly pattern: string;
  readonly flags: string;
};

function plain(target: Target): Plain {
  if ("css" in target) return { css: target.css, within: "", pattern: "", flags: "" };
  const { role, name = /(?:)/, in: within = "" } = target;
  const pattern = typeof name === "string" ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` : name.source;
  return { css: ROLES[role], within, pattern, flags: typeof name === "string" ? "" : name.flags };
}

const told = (target: Target) => ("css" in target ? target.css : `${target.role} ${target.name ?? ""}`);

/**
 * Runs in the page: marks the first element that answers and says where its middle is, once it is in sight.
 * `seen` is false for what has no box, or lies under something else.
 */
function look({ css, within, pattern, flags }: Plain, intoView: boolean) {
  const words = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const byId = (ids: string) => ids.split(/\s+/).map((id) => words(document.getElementById(id)?.textContent));
  const nameOf = (element: Element) => {
    const labelled = element.getAttribute("aria-labelledby");
    const own = labelled ? words(byId(labelled).join(" ")) : words(element.getAttribute("aria-label"));
    if (own) return own;
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => words(label.textContent));
    if (labels.length > 0) return labels.join(" ");
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    return words(copy.textContent) || words(element.getAttribute("title"));
  };
  const root = within ? document.querySelector(within) : document;
  const test = new RegExp(pattern, flags);
  const found = [...(root?.querySelectorAll<HTMLElement>(css) ?? [])].filter((one) => test.test(nameOf(one)));
  const shown = found.filter((one) => one.getClientRects().length > 0);
  const element = shown[0] ?? found[0];
  if (!element) return null;
  if (intoView) element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const isLabel = top !== null && (top.closest("label")?.contains(element) ?? false);
  const seen = top !== null && (element.contains(top) || isLabel);
  const isFocused = element === document.activeElement;
  const { value } = element as HTMLInputElement;
  return { x, y, seen, isFocused, count: found.length, shown: shown.length, name: nameOf(element), value };
}

/** What there is to know of an element, or null where there is none. */
export const lookAt = (realm: Realm, target: Target) => realm.evaluate(look, plain(target), false);

/** Waits until the element is there (and, unless said otherwise, has a box). */
export async function see(realm: Realm, target: Target, { hidden = false } = {}) {
  return untilTrue(`there is ${told(target)}`, async () => {
    const found = await lookAt(realm, target);
    return found && (hidden || found.shown > 0) ? found : null;
  });
}

/** Waits until there is no such element any more, or none with a box. */
export async function gone(realm: Realm, target: Target): Promise<void> {
  await untilTrue(`${told(target)} is gone`, async () => !((await lookAt(realm, target))?.shown ?? 0));
}

/** How many looks in a row find an element in one place before it counts as standing still. */
const STILL = 4;

/** Presses with the pointer, in the middle, once it stands still and nothing lies over it. */
export async function click(tab: Tab, target: Target): Promise<void> {
  let before = "";
  let looks = 0;
  const { x, y } = await untilTrue(`${told(target)} can be pressed`, async () => {
    const found = await tab.evaluate(look, plain(target), true);
    const place = `${found?.x} ${found?.y}`;
    looks = found?.seen && place === before ? looks + 1 : 1;
    before = place;
    return looks >= STILL ? found : null;
  });
  await tab.click(x, y);
}

/** Puts the focus on an element, as a script does. */
export async function focus(realm: Realm, css: string): Promise<void> {
  await realm.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), css);
}

/** Waits until a function of the page gives something true. */
export async function until<A extends readonly Json[]>(
  realm: Realm,
  what: string,
  test: (...args: A) => unknown,
  ...args: A
): Promise<void> {
  await untilTrue(what, () => realm.evaluate(test as (...args: A) => boolean, ...args));
}

/** Asks again until the answer is true. A page that is just being left cannot answer: that counts as not yet. */
export async function untilTrue<T>(
  what: string,
  ask: () => Promise<T>,
  seconds = 20,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1_000;
  for (let reason: unknown = null; ; await wait(60)) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      reason = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`, { cause: reason });
  }
}
