import packedAnchors from "virtual:atlas/anchors";
import packedCore from "virtual:atlas/core";
import packedMarks from "virtual:atlas/marks";
import packedEnglish from "virtual:atlas/names/en";
import packedVietnamese from "virtual:atlas/names/vi";
import englishRecords from "virtual:atlas/records/en";
import vietnameseRecords from "virtual:atlas/records/vi";
import outlinesA from "virtual:player/topology/a";
import outlinesB from "virtual:player/topology/b";
import { createRoot } from "react-dom/client";
import { decodeMarks } from "./data/marks.ts";
import { unpackNames } from "./data/names.ts";
import { unpack } from "./data/pack.ts";
import { unpackRecords } from "./data/records.ts";
import { decodeCargo } from "./data/story-cargo.ts";
import { decodeTopology } from "./data/topology.ts";
import { buildAtlas } from "./domain/atlas.ts";
import type { Cargo, Story } from "./domain/story.ts";
import { loadMessages } from "./i18n/load.ts";
import { createAppStore } from "./state/store.ts";
import { defaultView } from "./state/view.ts";
import { loadLater } from "./view/later.tsx";
import type { Loaders, OwnStories } from "./view/loaders.ts";
import { mirrorInPage } from "./view/page.ts";
import { Player } from "./view/takeaway/Player.tsx";
import { showBroken } from "./view/takeaway/showBroken.ts";
import { CARGO_ID } from "./view/takeaway/single-file.ts";
import { setTypeface } from "./view/typeface.ts";

/** What is not in the file is not to be had: nothing can be fetched from a disk. */
const absent = () => Promise.reject(new Error("not in this file"));

/** A story in a file is told, also a reader's own; it is kept and changed elsewhere. */
function tellingOnly(story: Story): OwnStories {
  const refuse = (): never => {
    throw new Error("not in this file");
  };
  const tell = async () => story;
  return {
    story: tell,
    written: tell,
    decode: refuse,
    get shelf() {
      return refuse();
    },
  };
}

const shapes = { a: () => decodeTopology(outlinesA), b: () => decodeTopology(outlinesB) };
const drawn = new Map<string, Promise<ReturnType<typeof decodeTopology>>>();

function loadersFor(story: Story): Loaders {
  return {
    marks: decodeMarks({ ...packedMarks, anchors: packedAnchors }),
    shapes: (level) => {
      if (level === "c") return absent();
      const known = drawn.get(level) ?? Promise.resolve().then(shapes[level]);
      drawn.set(level, known);
      return known;
    },
    speech: async (language) => {
      const names = unpackNames(language === "vi" ? packedVietnamese : packedEnglish);
      return { language, names, ...(await loadMessages(language)) };
    },
    records: async (language) => unpackRecords(language === "vi" ? vietnameseRecords : englishRecords),
    story: async () => story,
    own: async () => tellingOnly(story),
    stories: absent,
    findTerms: absent,
    milestones: absent,
    roles: absent,
    site: { root: "", hasPages: false, release: absent },
    published: { text: absent, versions: absent, topology: absent },
  };
}

/** Plays the story that was put into the page. The address of a file on a disk is left alone. */
async function play(root: HTMLElement, { story, language }: Cargo): Promise<void> {
  // Windows of a file on a disk cannot hear each other: as where windows are blocked, the notes come on the stage.
  window.open = () => null;
  const dataset = unpack(packedCore);
  const loaders = loadersFor(story);
  const view = { ...defaultView(dataset.end, language), story: story.slug, step: 1 };
  const store = createAppStore(buildAtlas(dataset), view);
  const [firstSpeech] = await Promise.all([loaders.speech(language), loadLater()]);
  // Without it the story is told in the face before it.
  setTypeface().catch(() => undefined);
  createRoot(root).render(<Player {...{ store, loaders, story, firstSpeech }} />);
  mirrorInPage(store);
}

/** Tells what is in the page, or says that it cannot be told; whoever listens for faults hears of it too. */
async function start(root: HTMLElement): Promise<void> {
  try {
    await play(root, decodeCargo(document.getElementById(CARGO_ID)?.textContent ?? ""));
  } catch (cause) {
    await showBroken(root);
    throw cause;
  }
}

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for a story");
void start(root);
