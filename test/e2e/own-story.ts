import type { Page } from "playwright-core";
import { LINKED } from "../../src/domain/story.ts";
import { packLink } from "../../src/state/shelf-link.ts";

/** A reader's story of two scenes, written in English alone, with words and an arrow on the globe and a link. */
const STORY = {
  slug: "own-two-days",
  title: { en: "Two days", vi: "" },
  summary: { en: "What changed between them.", vi: "" },
  scenes: [
    {
      view: "date=1995-07-12&view=globe&at=150,30,1",
      heading: { en: "Relations", vi: "" },
      caption: { en: "Relations begin.", vi: "" },
      notes: { en: "Wait for the applause.", vi: "" },
      sources: [],
      links: ["https://example.org/treaty"],
      emphasis: {
        label: { at: "JPN", text: { en: "Over here", vi: "" } },
        arrow: { from: "VNM", to: "JPN" },
      },
      move: "cut",
      seconds: 12,
    },
    {
      view: "date=2023-09-10&at=0,50,3",
      heading: { en: "The top rung", vi: "" },
      caption: { en: "", vi: "" },
      notes: { en: "", vi: "" },
      sources: [],
      move: "cut",
      seconds: 12,
    },
  ],
} as const;

/** Lays the story into the browser before the page opens, as the editor keeps it. */
export const withOwnStory = (page: Page) =>
  page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    `bamboo-atlas:story:${STORY.slug}`,
    JSON.stringify(STORY),
  ] as const);

export const OWN_STORY = `?story=${STORY.slug}`;

/** The address that carries the story within itself. */
export async function linkWithStory(step: number | null): Promise<string> {
  const hash = await packLink(JSON.stringify({ ...STORY, slug: LINKED }));
  if (hash === null) throw new Error("the story is too long for a link");
  return `?story=${LINKED}${step === null ? "" : `&step=${step}`}${hash}`;
}
