import { decodeOwnStory } from "./data/story-own.ts";
import type { Dataset } from "./domain/dataset.ts";
import { LINKED, OWN, type Story } from "./domain/story.ts";
import { told } from "./domain/story-edit.ts";
import { tidied } from "./domain/story-edit-tidy.ts";
import { createShelf } from "./state/shelf.ts";
import { faultsInView } from "./state/shelf-faults.ts";
import { browserKeep } from "./state/shelf-keep.ts";
import { unpackLink } from "./state/shelf-link.ts";
import { knownTo } from "./state/url.ts";
import type { OwnStories } from "./view/loaders.ts";

let opened: OwnStories | undefined;

/** The stories that readers make, for the whole page. */
export function ownStories(dataset: Dataset): OwnStories {
  opened ??= open(dataset);
  return opened;
}

function open(dataset: Dataset): OwnStories {
  const known = knownTo(dataset);
  const decode = (text: string, name: string) =>
    decodeOwnStory(text, name, { codes: known.codes, faultsInView: (query) => faultsInView(query, known) });
  // What lies in the browser was checked when it came in; a later dataset must not lock it away.
  const shelf = createShelf({ keep: browserKeep, decode: decodeOwnStory, newSlug });
  // The browser asks before it closes a page that holds the only copy.
  addEventListener("beforeunload", (event) => {
    if (shelf.store.getState().unsaved.length > 0) event.preventDefault();
  });
  const written = async (slug: string): Promise<Story> => {
    if (slug === LINKED) return { ...(await fromLink(decode)), slug };
    const work = shelf.store.getState().works[slug];
    if (work === undefined) throw fault("this browser does not keep the story");
    return work.now;
  };
  const story = async (slug: string) => toldWhole(await written(slug));
  return { shelf, story, written, decode };
}

async function fromLink(decode: OwnStories["decode"]): Promise<Story> {
  let text: string;
  try {
    text = await unpackLink(location.hash);
  } catch (cause) {
    throw fault(
      `the link was cut off or changed (${cause instanceof Error ? cause.message : String(cause)})`,
    );
  }
  return decode(text, "link");
}

function toldWhole(story: Story): Story {
  if (story.scenes.length === 0) throw fault("the story has no scenes yet");
  return told(tidied(story));
}

const fault = (reason: string) => new AggregateError([new Error(reason)], reason);

/** A name that no other story has, later than all before. */
function newSlug(): string {
  const chance = Math.random().toString(36).slice(2, 8);
  return `${OWN}${Date.now().toString(36)}${chance}`;
}
