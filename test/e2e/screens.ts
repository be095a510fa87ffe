import type { Page, Route } from "playwright-core";

export const LANGUAGES = ["en", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

const STORY = "the-five-permanent-members";

/** A screen of the product and the way there. */
export interface Screen {
  readonly name: string;
  /** Below the root of the site, with a query; the language is added where there is none in the path. */
  readonly address: (language: Language) => string;
  /** What stands when the screen does. */
  readonly ready: string;
  /** What is its own; the rest of the window is that of the map, which is a screen itself. */
  readonly own?: string;
  /** What a reader does there before the screen stands. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What has to stand before that; the map where nothing is said. */
  readonly reachFrom?: string;
  /** Read as it was served: the app's scripts stay away. */
  readonly isServed?: true;
}

const asked = (query: string) => (language: Language) => `?${query}&lang=${language}`;
const served = (path: string) => (language: Language) => (language === "vi" ? `vi/${path}` : path);
const MAP = "html[data-date] [data-atom][data-look]";

const openStories = (page: Page) => page.locator("[data-story-menu]").click();

/** Every screen there is. Dates are fixed, so that nothing said on them changes with the records' end. */
export const SCREENS: readonly Screen[] = [
  { name: "the map", address: asked("date=2025-10-29"), ready: MAP },
  {
    name: "the map with a filter and a notice",
    address: asked("date=2025-12-31&tier=strategic&country=QQQ"),
    ready: MAP,
  },
  { name: "another layer", address: asked("date=2025-12-31&layer=since"), ready: MAP },
  {
    name: "a profile",
    address: asked("date=2025-12-31&country=USA"),
    own: ".panel",
    ready: ".profile .ladder, .profile h3",
  },
  {
    name: "two profiles",
    address: asked("date=2025-12-31&country=JPN~KOR"),
    own: ".panel",
    ready: ".panel table",
  },
  {
    name: "the table",
    address: asked("date=2025-12-31&view=table"),
    own: ".atlas-map",
    ready: "table tbody tr",
    // Few rows stand for all.
    reach: (page) => page.locator(".table-filter input").fill("lan"),
    reachFrom: "table tbody tr",
  },
  {
    name: "two days compared",
    address: asked("date=2025-12-31&compare=2024-12-31"),
    own: ".panel",
    ready: ".panel h2",
  },
  {
    name: "the search",
    address: asked("date=2025-12-31"),
    own: ".header",
    ready: ".search-option",
    reach: async (page) => {
      // The search comes after the first picture.
      await page.locator("input[role=combobox]").waitFor({ state: "attached" });
      const lens = page.locator("button.search-open");
      if (await lens.isVisible()) await lens.click();
      await page.locator("input[role=combobox]").fill("ko");
    },
  },
  {
    name: "the ledger",
    address: asked("panel=ledger&date=2025-12-31&ask=countries:from.strategic:on.2025-12-31"),
    own: ".panel",
    ready: ".ledger output",
  },
  { name: "the sources", address: asked("panel=sources"), own: ".panel", ready: ".sources li" },
  {
    name: "the milestones",
    address: asked("panel=milestones&date=2025-12-31"),
    own: ".panel",
    ready: ".panel li",
  },
  {
    name: "the anniversaries",
    address: asked("panel=anniversaries&date=2025-01-18"),
    own: ".panel",
    ready: ".panel li",
  },
  {
    name: "the help",
    address: asked("date=2025-12-31"),
    own: "dialog",
    ready: "dialog[open] [role=tabpanel]",
    reach: async (page) => {
      await page.getByRole("slider").first().focus();
      await page.keyboard.press("?");
    },
  },
  {
    name: "data, pictures and citations",
    address: asked("panel=data&date=2025-12-31"),
    own: ".panel",
    ready: ".data select",
  },
  { name: "the policy page", address: asked("panel=about"), own: ".panel", ready: ".about h3" },
  {
    name: "sharing and embedding",
    address: asked("panel=share&date=1995-07-12"),
    own: ".panel",
    ready: ".share textarea, .share input",
  },
  { name: "the globe", address: asked("view=globe&date=1985-06-01"), ready: ".globe-svg [data-atom]" },
  {
    name: "the list of stories",
    address: asked("date=2025-12-31"),
    own: "dialog",
    ready: ".story-dialog li, dialog li",
    reach: openStories,
  },
  { name: "the stage", address: asked(`story=${STORY}&step=12`), ready: ".stage-heading" },
  { name: "the story as a page", address: asked(`story=${STORY}`), ready: ".reading h2" },
  {
    name: "the presenter’s window",
    address: asked(`story=${STORY}&step=3&panel=notes`),
    ready: ".presenter-pane [data-atom]",
  },
  {
    name: "the editor",
    address: asked("panel=editor&date=1995-07-12"),
    own: ".panel",
    ready: ".editor button",
  },
  {
    name: "a story to take along",
    address: asked("date=2025-12-31"),
    own: "dialog",
    ready: ".takeaway",
    reach: async (page) => {
      await openStories(page);
      await page
        .getByRole("button", { name: /^(Take along|Mang theo)/ })
        .first()
        .click();
    },
  },
  {
    name: "the embed",
    address: (language) =>
      `embed.html?lang=${language}&date=2025-10-29&country=JPN&controls=title~search~legend~timeline`,
    ready: MAP,
  },
  { name: "the home page as served", address: served(""), ready: "main h1", isServed: true },
  { name: "a country’s page as served", address: served("country/KOR/"), ready: "main h1", isServed: true },
  { name: "the list of countries as served", address: served("country/"), ready: "main h1", isServed: true },
  {
    name: "a former state’s history as served",
    address: served("country/SUN/"),
    ready: "main h1",
    isServed: true,
  },
  { name: "a story’s page as served", address: served(`story/${STORY}/`), ready: "main h1", isServed: true },
  { name: "the page that is not there", address: () => "404.html", ready: "main h1", isServed: true },
];

const stayAway = (route: Route) => route.abort();

/** Brings a page to a screen. */
export async function goTo(page: Page, origin: string, screen: Screen, language: Language): Promise<void> {
  const scripts = "**/assets/*.js";
  if (screen.isServed) await page.route(scripts, stayAway);
  else await page.unroute(scripts);
  await page.goto(`${origin}/${screen.address(language)}`);
  if (screen.reach) {
    await page.waitForSelector(screen.reachFrom ?? MAP, { state: "attached" });
    await screen.reach(page);
  }
  await page.locator(screen.ready).first().waitFor({ state: "attached" });
}
