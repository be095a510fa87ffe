import packedCore from "virtual:atlas/core";
import packedMarks from "virtual:atlas/marks";
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
import { loadMessages } from "./i18n/load.ts";
import { decodeOptions } from "./state/embed.ts";
import { bridge } from "./state/embed-bridge.ts";
import { createAppStore } from "./state/store.ts";
import { decodeView, knownTo } from "./state/url.ts";
import { defaultView } from "./state/view.ts";
import { Embed, type EmbedLoaders } from "./view/embed/Embed.tsx";
import { pageAround } from "./view/embed/outside.ts";
import { loadLater } from "./view/later.tsx";
import { browserLanguage, mirrorInPage, showStartFailure } from "./view/page.ts";

const loaders: EmbedLoaders = {
  marks: decodeMarks(packedMarks),
  shapes: loadShapes,
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
 * Starts the map inside another page. Nothing is kept and no address is written: the frame's history is the
 * host's. `ready` is said when the map stands.
 */
async function embed(root: HTMLElement): Promise<void> {
  const shapes = loaders.shapes("a").catch(() => undefined);
  const dataset = unpack(packedCore);
  const known = knownTo(dataset);
  const defaults = defaultView(dataset.end, browserLanguage());
  const { view, faults } = decodeView(location.search, defaults, known);
  const { options, faults: optionFaults } = decodeOptions(location.search);
  const around = pageAround(options.hosts);
  try {
    const firstSpeech = await loaders.speech(view.language);
    const store = createAppStore(buildAtlas(dataset), { ...view, panel: null }, [...faults, ...optionFaults]);
    // The page around has keys of its own.
    store.getState().setLetterKeys(false);
    const address = { page: fromRoot(""), defaults, known };
    const onHeight = around?.onHeight ?? null;
    const surface = createRoot(root);
    const draw = (loaders: EmbedLoaders) =>
      surface.render(<Embed {...{ store, loaders, firstSpeech, options, address, onHeight }} />);
    draw(loaders);
    mirrorInPage(store);
    void loadLater();
    loadMarks().then(
      (marks) => draw({ ...loaders, marks }),
      // The map goes on without the names of countries.
      () => undefined,
    );
    await shapes;
    if (around) bridge({ store, outside: around.outside, defaults, known, hosts: options.hosts });
  } catch (cause) {
    showStartFailure(root);
    throw cause;
  }
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
void embed(root);
