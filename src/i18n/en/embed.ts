export const embed = {
  /** What an embed is headed with, and its page called. */
  title: "Viet Nam’s diplomatic relations",
  compared: (from: string, to: string) => `Viet Nam’s diplomatic relations: what changed, ${from} to ${to}`,
  skip: "Skip the map",
  timeline: "Timeline",
  chosen: "Chosen",
  forget: "Clear the choice",
  more: "More in Bamboo Atlas",
  /** "Strategic partnership, since 29 Oct 2025". */
  since: (tier: string, date: string) => `${tier}, since ${date}`,
  words: "In words",
  fullScreen: "Full screen",
  /** A link to the same view in the atlas itself. */
  source: "Open in Bamboo Atlas",
  newTab: "opens in a new tab",
  credit: "Data CC BY-SA 4.0 · Borders: Natural Earth, simplified",
  creditFull:
    "Boundaries are simplified and take no position on sovereignty. Made with Natural Earth; data of Bamboo Atlas, CC BY-SA 4.0.",
  zoomHint: (key: string) => `Hold ${key} and scroll to zoom`,
  fingersHint: "Use two fingers to move the map",
  story: "Story",
  scene: (i: number, n: number) => `Scene ${i} of ${n}`,
  previousScene: "Previous scene",
  nextScene: "Next scene",
  storyFailed: (slug: string) => `The story “${slug}” did not load.`,
  storyLoading: "The story is loading …",
};
