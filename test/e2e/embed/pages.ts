import type { Frame, Page } from "playwright-core";

/** A host page with six embeds: each way in, both languages, one without an origin, one mistaken, one with a story. */
export const sixEmbeds = (atlas: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A host page</title>
    <link rel="stylesheet" href="/host.css">
    <script src="${atlas}/embed.js" defer></script>
    <script src="/host.js" defer></script>
  </head>
  <body>
    <button id="before">Before</button>
    <iframe id="plain" title="Plain" height="600" src="${atlas}/embed.html?date=2025-10-29&amp;country=GBR&amp;lang=en"
      sandbox="allow-scripts allow-same-origin allow-popups"></iframe>
    <button id="after">After</button>
    <input id="field" aria-label="A field of the host">
    <div id="holder" data-bamboo-atlas data-date="1995-07-12" data-country="USA" data-lang="vi"></div>
    <bamboo-atlas id="element" date="2008-05-27" lang="en"></bamboo-atlas>
    <iframe id="nobody" title="Sandboxed" height="500" src="${atlas}/embed.html?date=1975-04-30&amp;lang=vi"
      sandbox="allow-scripts"></iframe>
    <bamboo-atlas id="mistaken" lang="en" date="2025-02-30" country="QQQ" controls="nonsense" layer="<b>"></bamboo-atlas>
    <bamboo-atlas id="told" lang="en" story="the-five-permanent-members" step="2"></bamboo-atlas>
  </body>
</html>`;

export const HOST_STYLE = "body { max-width: 720px; margin: 0 auto; } iframe { width: 100%; border: 0; }";

/** Writes down what the host hears: the events of its elements, and whatever breaks the policy. */
export const HOST_SCRIPT = `
window.heard = [];
window.violations = [];
addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective + " " + event.blockedURI));
for (const map of document.querySelectorAll("bamboo-atlas")) {
  for (const name of ["ready", "datechange", "select", "playchange", "viewchange", "fault"]) {
    map.addEventListener(name, (event) => heard.push({ id: map.id, name, detail: event.detail }));
  }
}
`;

/** What the host page wrote down. */
export interface Heard {
  readonly id: string;
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

/** The embed inside an iframe, or inside an element or a holder that made one; once its map stands. */
export async function embedIn(page: Page, selector: string): Promise<Frame> {
  const owner = page.locator(`${selector} >> css=iframe`).or(page.locator(`iframe${selector}`));
  await owner.scrollIntoViewIfNeeded();
  const frame = await (await owner.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame in ${selector}`);
  await frame.waitForSelector("html[data-date] [data-atom][data-look]", { state: "attached" });
  return frame;
}

export const dateOf = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset["date"] ?? "");

/** Waits until an embed shows a date. */
export async function untilDate(frame: Frame, date: string): Promise<void> {
  await frame.waitForFunction((iso) => document.documentElement.dataset["date"] === iso, date);
}

/** Moves the date as an assistive technology does, by hand of the reader. */
export async function moveDate(frame: Frame, date: string): Promise<void> {
  await frame.evaluate((iso) => {
    const slider = document.querySelector<HTMLInputElement>("input[type=range]");
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    write?.call(slider, String(Date.parse(`${iso}T00:00:00Z`) / 86_400_000));
    slider?.dispatchEvent(new Event("input", { bubbles: true }));
  }, date);
  await untilDate(frame, date);
}
