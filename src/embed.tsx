import packedCore from "virtual:atlas/core";
import packedMarks from "virtual:atlas/marks";
import type { ComponentProps } from "react";
import { createRoot } from "react-dom/client";
import {
  loadFindTerms,
  loadMarks,
  loadMilestones,
  loadNames,
  loadRecords,
  loadShapes,
} from "./data/fetch.ts";
import { decodeMarks } from "./data/marks.ts";
import { unpack } from "./data/pack.ts";
import { fromRoot } from "./data/root.ts";
import { buildAtlas } from "./domain/atlas.ts";
import type { Marks } from "./domain/shape.ts";
import { loadMessages } from "./i18n/load.ts";
import { withServedShapes } from "./served-shapes.ts";
import { decodeOptions } from "./state/embed.ts";
import type { BridgeOptions } from "./state/embed-bridge.ts";
import { createAppStore } from "./state/store.ts";
import { decodeView, knownTo } from "./state/url.ts";
import { defaultView } from "./state/view.ts";
import { Embed, type EmbedLoaders } from "./view/embed/Embed.tsx";
import { pageAround } from "./view/embed/outside.ts";
import { loadLater } from "./view/later.tsx";
import { browserLanguage, mirrorInPage } from "./view/page.ts";

const fetched: Omit<EmbedLoaders, "marks"> = {
  shapes: loadShapes,
  isSparing: true,
  records: loadRecords,
  findTerms: loadFindTerms,
  milestones: loadMilestones,
  story: (slug) => import("./data/story-fetch.ts").then(({ loadStory }) => loadStory(slug)),
  speech: async (language) => {
    const [names, spoken] = await Promise.all([loadNames(language), loadMessages(language)]);
    return { language, names, ...spoken };
  },
};

/**
 * Starts the map inside another page. Nothing is kept and no address is written: the frame's history is the host's.
 * `ready` is said when the map stands.
 */
export async function embed(root: HTMLElement): Promise<void> {
  const dataset = unpack(packedCore);
  const known = knownTo(dataset);
  const defaults = defaultView(dataset.end, browserLanguage());
  const { view, faults: viewFaults } = decodeView(location.search, defaults, known);
  const { options, faults: optionFaults } = decodeOptions(location.search);
  const faults = [...viewFaults, ...optionFaults];
  const atlas = buildAtlas(dataset);
  const loaders = withServedShapes({ ...fetched, marks: decodeMarks(packedMarks) }, root, atlas);
  const firstSpeech = await fetched.speech(view.language);
  const store = createAppStore(atlas, { ...view, panel: null }, faults);
  // The page around has keys of its own.
  store.getState().setLetterKeys(false);
  const around = pageAround(options.hosts);
  draw({
    root,
    store,
    loaders,
    firstSpeech,
    options,
    address: { page: fromRoot(""), defaults, known },
    onHeight: around?.onHeight ?? null,
  });
  mirrorInPage(store);
  void loadLater();
  await loaders.shapes("a").catch(() => undefined);
  if (around) void connect({ store, outside: around.outside, defaults, known, hosts: options.hosts, faults });
}

/** Lets the page around command the map that stands; what that takes comes after the map. */
async function connect(options: Omit<BridgeOptions, "onHand">): Promise<void> {
  try {
    const { bridgeByHand } = await import("./view/embed/hand.ts");
    bridgeByHand(options);
  } catch {
    options.store.getState().notify({ kind: "load", what: "version", retry: () => void connect(options) });
  }
}

/** Puts the living map in place of the served picture, and gives it the names of countries when they have come. */
function draw({ root, loaders, ...props }: ComponentProps<typeof Embed> & { readonly root: HTMLElement }) {
  // Preact would make its own out of what it finds.
  root.replaceChildren();
  const surface = createRoot(root);
  const show = (marks: Marks) => surface.render(<Embed {...props} loaders={{ ...loaders, marks }} />);
  show(loaders.marks);
  // Without them the map goes on.
  loadMarks().then(show, () => undefined);
}
