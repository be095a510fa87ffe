import packedCore from "virtual:atlas/core";
import packedMarks from "virtual:atlas/marks";
import { createRoot } from "react-dom/client";
import { loadMilestones, loadNames, loadRecords, loadShapes } from "./data/fetch.ts";
import { decodeMarks } from "./data/marks.ts";
import { unpack } from "./data/pack.ts";
import { buildAtlas } from "./domain/atlas.ts";
import type { Dataset } from "./domain/dataset.ts";
import { loadMessages } from "./i18n/load.ts";
import { type AppStore, createAppStore } from "./state/store.ts";
import { syncAddress } from "./state/sync.ts";
import { decodeView, type Known } from "./state/url.ts";
import { defaultView, LANGUAGES, type Language } from "./state/view.ts";
import { App } from "./view/App.tsx";
import type { Loaders } from "./view/loaders.ts";
import { addressBar, mirrorInPage, showStartFailure } from "./view/page.ts";

const loaders: Loaders = {
  marks: decodeMarks(packedMarks),
  shapes: loadShapes,
  records: loadRecords,
  milestones: loadMilestones,
  speech: async (language) => {
    const [names, spoken] = await Promise.all([loadNames(language), loadMessages(language)]);
    return { language, names, ...spoken };
  },
};

/** Starts the atlas to explore in `root`, at the view that the address asks for. */
export async function explore(root: HTMLElement): Promise<void> {
  const dataset = unpack(packedCore);
  const known = knownTo(dataset);
  const defaults = defaultView(dataset.end, browserLanguage());
  const { view, faults } = decodeView(location.search, defaults, known);
  // The outlines are the largest file: ask for them at once, use them when the map is there.
  loaders.shapes("a").catch(() => undefined);
  try {
    const firstSpeech = await loaders.speech(view.language);
    const store = createAppStore(buildAtlas(dataset), view, faults);
    createRoot(root).render(<App store={store} loaders={loaders} firstSpeech={firstSpeech} />);
    mirrorInPage(store);
    syncAddress(store, addressBar, defaults, known);
    warnOfNewVersions(store);
    loadFonts();
  } catch (cause) {
    showStartFailure(root);
    throw cause;
  }
}

function knownTo(dataset: Dataset): Known {
  return {
    start: dataset.start,
    end: dataset.end,
    codes: new Set(dataset.countries.map(({ code }) => code)),
    groups: new Set(dataset.memberships.map(({ group }) => group)),
  };
}

/** The first language of the browser that the product speaks, else English. */
function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return "en";
}

/** After a deploy the files of the old version are gone: say so instead of failing silently. */
function warnOfNewVersions(store: AppStore) {
  addEventListener("vite:preloadError", (event) => {
    event.preventDefault();
    store.getState().notify({ kind: "load", what: "version", retry: () => location.reload() });
  });
}

/** The typeface comes when the first view stands; the fallback has its widths, so nothing moves. */
function loadFonts() {
  const load = () => void import("./view/fonts.css").catch(() => undefined);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(load, { timeout: 3_000 });
  else setTimeout(load, 1_000);
}
