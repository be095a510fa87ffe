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
  loadRoles,
  loadShapes,
} from "./data/fetch.ts";
import { decodeMarks } from "./data/marks.ts";
import { unpack } from "./data/pack.ts";
import { fromRoot } from "./data/root.ts";
import { buildAtlas } from "./domain/atlas.ts";
import type { Dataset } from "./domain/dataset.ts";
import type { Marks } from "./domain/shape.ts";
import { loadMessages } from "./i18n/load.ts";
import { loadProfileWords } from "./i18n/profile.ts";
import { withServedShapes } from "./served-shapes.ts";
import { firstScene, pageDefaults } from "./state/page-defaults.ts";
import { type AppStore, createAppStore } from "./state/store.ts";
import { syncAddress } from "./state/sync.ts";
import { decodeView, type Known, knownTo } from "./state/url.ts";
import { defaultView, type View } from "./state/view.ts";
import { App } from "./view/App.tsx";
import { loadLater } from "./view/later.tsx";
import { readyLens } from "./view/layer/LayerProvider.tsx";
import { createLine, type Line, LineContext } from "./view/line.ts";
import type { Loaders } from "./view/loaders.ts";
import { addressBar, browserLanguage, mirrorInPage } from "./view/page.ts";

const fetched: Omit<Loaders, "marks"> = {
  shapes: loadShapes,
  records: loadRecords,
  findTerms: loadFindTerms,
  milestones: loadMilestones,
  roles: loadRoles,
  stories: () => import("./data/story-fetch.ts").then(({ loadStories }) => loadStories()),
  story: (slug) => import("./data/story-fetch.ts").then(({ loadStory }) => loadStory(slug)),
  own: (dataset) => import("./own-stories.ts").then(({ ownStories }) => ownStories(dataset)),
  site: {
    root: fromRoot(""),
    hasPages: import.meta.env.PROD,
    release: () => import("virtual:embed-script").then(({ default: release }) => release),
  },
  published: {
    text: (path) => import("./data/published.ts").then(({ loadPublished }) => loadPublished(path)),
    versions: () => import("./data/published.ts").then(({ loadVersions }) => loadVersions()),
    topology: (level) => import("./data/published.ts").then(({ loadTopology }) => loadTopology(level)),
  },
  speech: async (language) => {
    const [names, spoken] = await Promise.all([loadNames(language), loadMessages(language)]);
    return { language, names, ...spoken };
  },
};

/** What the first view does without waits this long. */
const UNHURRIED = { most: 3_000, blind: 1_000 };

/** Starts the atlas to explore in `root`, at the view that the address asks for. */
export async function explore(root: HTMLElement): Promise<void> {
  const dataset = unpack(packedCore);
  const known = knownTo(dataset);
  const { view, scene, faults, defaults } = opening(dataset, known);
  const first = scene ?? view;
  const atlas = buildAtlas(dataset);
  const loaders = withServedShapes({ ...fetched, marks: decodeMarks(packedMarks) }, root, atlas);
  // The groups of the first view are told apart from its first picture on, as they were in the served one.
  const [firstSpeech] = await Promise.all([
    fetched.speech(view.language),
    first.groups.length > 0 && readyLens(),
  ]);
  const store = createAppStore(atlas, first, faults);
  if (scene) store.setState({ beforeStory: view, isSceneShown: true });
  const line = createLine();
  draw({ root, store, loaders, firstSpeech, line });
  mirrorInPage(store);
  void loadLater();
  line.hold(loadProfile(view));
  syncAddress(store, addressBar, defaults, known);
  loadTypeface(line);
  line.whenFree(() => void readyForOffline(store), UNHURRIED);
}

/** What the address asks for, and the first scene where the page of a story opens on it. */
function opening(dataset: Dataset, known: Known) {
  const plain = defaultView(dataset.end, browserLanguage());
  const page = document.documentElement.dataset;
  const defaults = pageDefaults(page, plain, known);
  const { view, faults } = decodeView(location.search, defaults, known);
  return { view, faults, defaults, scene: firstScene(page, view, plain, known) };
}

/** Fetches the profile that the address asks for, if any: with what else comes later, not once that has asked for it. */
async function loadProfile({ story, selection, language }: View): Promise<void> {
  if (story !== null || selection.length === 0) return;
  await Promise.all([import("./view/profile/Profile.tsx"), loadProfileWords(language)]);
}

interface DrawOptions extends ComponentProps<typeof App> {
  readonly root: HTMLElement;
  readonly line: Line;
}

/** Puts the living atlas in place of what was served, and gives it the names of countries when they have come. */
function draw({ root, line, loaders, ...props }: DrawOptions) {
  const surface = createRoot(root);
  const show = (marks: Marks) =>
    surface.render(
      <LineContext value={line}>
        <App {...props} loaders={{ ...loaders, marks }} />
      </LineContext>,
    );
  show(loaders.marks);
  // Without them the map goes on.
  loadMarks().then(show, () => undefined);
}

/** The typeface comes when the first view stands; the fallback has its widths, so nothing moves. */
function loadTypeface(line: Line) {
  line.whenFree(
    () => void import("./view/typeface.ts").then(({ setTypeface }) => setTypeface()).catch(() => undefined),
    UNHURRIED,
  );
}

/** Keeps the app for visits without a network. Where that is not possible, the visit goes on as it is. */
async function readyForOffline(store: AppStore) {
  if (!import.meta.env.PROD) return;
  const announce = (changeOver: () => void) => store.getState().notify({ kind: "update", changeOver });
  try {
    const { keepOffline } = await import("./offline/register.ts");
    await keepOffline(fromRoot(""), announce);
  } catch {
    // No worker is allowed here, or it did not arrive: the network answers.
  }
}
