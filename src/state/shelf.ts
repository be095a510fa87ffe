import { createStore, type StoreApi } from "zustand/vanilla";
import { legible } from "../domain/legible.ts";
import { OWN, type Story } from "../domain/story.ts";
import { newStory, storyJson } from "../domain/story-edit.ts";
import { begin, type Edits, edit, redo, undo } from "../domain/story-edit-history.ts";
import { tidied } from "../domain/story-edit-tidy.ts";
import { type Keep, type Trouble, troubleOf } from "./shelf-keep.ts";

/** A story that lies in the browser and cannot be read: its text is kept as it is. */
export interface Unreadable {
  readonly slug: string;
  readonly text: string;
  readonly faults: readonly string[];
}

/** The stories that a reader makes. What the browser cannot keep stays here as long as the page is open. */
export interface ShelfState {
  /** Each with what was done to it, by slug. */
  readonly works: Readonly<Record<string, Edits<Story>>>;
  /** The story that is open in the editor. */
  readonly open: string | null;
  /** Stories that could not be kept as they are now, and why not. */
  readonly unsaved: readonly string[];
  readonly trouble: Trouble | null;
  /** The story that was thrown away last. */
  readonly removed: Story | null;
  readonly unreadable: readonly Unreadable[];
}

/** The stories that this browser keeps, and the ways to change them. */
export interface Shelf {
  readonly store: StoreApi<ShelfState>;
  readonly create: (title: Story["title"]) => void;
  /** Takes a story in under a name of its own, and opens it. */
  readonly adopt: (story: Story) => void;
  /** Changes the open story; changes one after the other with the same `at` are taken back as one. */
  readonly change: (next: (story: Story) => Story, at?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openStory: (slug: string) => void;
  /** Throws the open story away; `restore` brings it back. */
  readonly remove: () => void;
  readonly restore: () => void;
  /** Forgets a story that cannot be read. */
  readonly forget: (slug: string) => void;
}

interface Options {
  readonly keep: Keep;
  /** @throws AggregateError with everything that is wrong. */
  readonly decode: (text: string, slug: string) => Story;
  readonly newSlug: () => string;
}

const EMPTY: ShelfState = {
  ...{ works: {}, open: null, unsaved: [], trouble: null, removed: null, unreadable: [] },
};

/** The story that is open, if any. */
export const openWork = ({ works, open }: ShelfState): Edits<Story> | null =>
  (open === null ? null : works[open]) ?? null;

/** The reader's stories, as the browser kept them, in the order in which they were made. */
export function createShelf({ keep, decode, newSlug }: Options): Shelf {
  const store = createStore<ShelfState>()(() => readAll(keep, decode));
  const put = (work: Edits<Story>, more: Partial<ShelfState> = {}) => {
    const { works } = store.getState();
    store.setState({ works: { ...works, [work.now.slug]: work }, ...more });
    save(store, keep, work.now.slug);
  };
  const onOpen = (next: (work: Edits<Story>) => Edits<Story>) => {
    const work = openWork(store.getState());
    if (work !== null && next(work) !== work) put(next(work));
  };
  const adopt = (story: Story) => {
    const slug = newSlug();
    put(begin({ ...story, slug }), { open: slug });
  };
  keep.onChange((slug) => follow(store, keep, decode, slug));
  return {
    store,
    adopt,
    create: (title) => adopt(newStory("", title)),
    change: (next, at) => onOpen((work) => edit(work, next(work.now), at)),
    undo: () => onOpen(undo),
    redo: () => onOpen(redo),
    openStory: (slug) => Object.hasOwn(store.getState().works, slug) && store.setState({ open: slug }),
    remove: () => drop(store, keep),
    restore: () => {
      const { removed } = store.getState();
      if (removed !== null) put(begin(removed), { open: removed.slug, removed: null });
    },
    forget: (slug) => forget(store, keep, slug),
  };
}

function readAll(keep: Keep, decode: Options["decode"]): ShelfState {
  try {
    let state = EMPTY;
    for (const slug of [...keep.slugs()].filter((name) => name.startsWith(OWN)).sort()) {
      state = withText(state, slug, keep.read(slug) ?? "", decode);
    }
    return { ...state, open: Object.keys(state.works).at(-1) ?? null };
  } catch (cause) {
    return { ...EMPTY, trouble: troubleOf(cause) };
  }
}

/** Whether an address can name the story, and no other kind of story has such a name. */
const isOwnSlug = (slug: string) =>
  slug.startsWith(OWN) && slug.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug);

function withText(state: ShelfState, slug: string, text: string, decode: Options["decode"]): ShelfState {
  try {
    if (!isOwnSlug(slug)) throw new AggregateError([new Error(`${legible(slug, 60)}: no name of a story`)]);
    const story = { ...decode(text, slug), slug };
    const work = state.works[slug];
    const works = { ...state.works, [slug]: work ? edit(work, story) : begin(story) };
    return { ...state, works, unreadable: state.unreadable.filter((own) => own.slug !== slug) };
  } catch (cause) {
    const faults = cause instanceof AggregateError ? cause.errors.map(({ message }) => message) : [];
    const others = state.unreadable.filter((own) => own.slug !== slug);
    return { ...state, unreadable: [...others, { slug, text, faults }] };
  }
}

const textOf = (story: Story) => JSON.stringify(storyJson(tidied(story)));

/** Keeps a story, and whatever could not be kept before. */
function save(store: StoreApi<ShelfState>, keep: Keep, slug: string) {
  const { works, unsaved } = store.getState();
  const failed: string[] = [];
  let trouble: Trouble | null = null;
  for (const name of new Set([...unsaved, slug])) {
    const work = works[name];
    if (work === undefined) continue;
    try {
      keep.write(name, textOf(work.now));
    } catch (cause) {
      failed.push(name);
      trouble = troubleOf(cause);
    }
  }
  store.setState({ unsaved: failed, trouble });
}

function drop(store: StoreApi<ShelfState>, keep: Keep) {
  const { open, works, unsaved } = store.getState();
  const removed = open === null ? undefined : works[open]?.now;
  if (removed === undefined) return;
  const left = Object.fromEntries(Object.entries(works).filter(([slug]) => slug !== open));
  const next = Object.keys(left).sort().at(-1) ?? null;
  store.setState({ works: left, open: next, removed, unsaved: unsaved.filter((slug) => slug !== open) });
  attempt(() => keep.remove(removed.slug));
}

function forget(store: StoreApi<ShelfState>, keep: Keep, slug: string) {
  const { unreadable } = store.getState();
  store.setState({ unreadable: unreadable.filter((own) => own.slug !== slug) });
  attempt(() => keep.remove(slug));
}

/** Another window changed a story: this one shows it too; undo brings back what was here. */
function follow(store: StoreApi<ShelfState>, keep: Keep, decode: Options["decode"], slug: string) {
  if (!slug.startsWith(OWN)) return;
  const state = store.getState();
  const work = state.works[slug];
  let text: string | null = null;
  attempt(() => {
    text = keep.read(slug);
  });
  // What was thrown away there stays here until this window is closed, and is kept again with the next change.
  if (text === null || (work && textOf(work.now) === text)) return;
  store.setState(withText(state, slug, text, decode));
}

function attempt(action: () => void) {
  try {
    action();
  } catch {
    // The browser denies its storage; what could not be kept has been told already.
  }
}
