import type { Topology } from "topojson-specification";
import type { Dataset } from "../domain/dataset.ts";
import type { DatasetVersion } from "../domain/export-version.ts";
import type { FindTerms } from "../domain/find-index.ts";
import type { Language } from "../domain/language.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Records, RoleRecord } from "../domain/record.ts";
import type { DetailLevel, Marks, Shapes } from "../domain/shape.ts";
import type { Story, StorySummary } from "../domain/story.ts";
import type { Speech } from "../i18n/messages.ts";
import type { Shelf } from "../state/shelf.ts";

/** How closely the outlines are drawn: `a` for the first view, the others when the map comes closer. */
export type Level = "a" | DetailLevel;

/** The script that host pages load for embeds, in the version of this build. */
export interface EmbedRelease {
  readonly version: string;
  /** The hash by which a browser knows it (subresource integrity). */
  readonly integrity: string;
}

/** Where this build is, for whoever is given a link to it or a piece of it. */
export interface Site {
  /** The address of its root, with a slash at the end; empty where there is none, as in a single file. */
  readonly root: string;
  /** Whether the pages of the countries are there: not while it is being developed. */
  readonly hasPages: boolean;
  readonly release: () => Promise<EmbedRelease>;
}

/** The dataset as it is published, file by file. */
export interface Published {
  /** The text of a file, by its path within `data/`. */
  readonly text: (path: string) => Promise<string>;
  /** Newest first. */
  readonly versions: () => Promise<readonly DatasetVersion[]>;
  /** The outlines, on the map plane. */
  readonly topology: (level: Level) => Promise<Topology>;
}

/** The stories that readers make and bring. */
export interface OwnStories {
  readonly shelf: Shelf;
  /** The story with that slug as it can be told. Rejects with every fault if there is none, or if it is none. */
  readonly story: (slug: string) => Promise<Story>;
  /** The story with that slug as it was written, for whoever goes on with it: what is missing in a language stays so. */
  readonly written: (slug: string) => Promise<Story>;
  /** @throws AggregateError with everything that is wrong with the text of a story's file. */
  readonly decode: (text: string, name: string) => Story;
}

/** What the views fetch when it is first needed, and the marks that come with the page. Each call rejects if nothing arrives. */
export interface Loaders {
  readonly marks: Marks;
  /** The outlines at level `a`, where the page came with a picture of them. */
  readonly servedShapes?: Shapes;
  /** `afresh`: past every cache, since what came is of another version. */
  readonly shapes: (level: Level, afresh?: boolean) => Promise<Shapes>;
  /** Whether finer outlines are left until the map is used or comes nearer: in other people's pages most only look. */
  readonly isSparing?: boolean;
  readonly speech: (language: Language) => Promise<Speech>;
  readonly records: (language: Language) => Promise<Records>;
  readonly findTerms: (language: Language) => Promise<FindTerms>;
  readonly milestones: (language: Language) => Promise<readonly Milestone[]>;
  readonly roles: (language: Language) => Promise<readonly RoleRecord[]>;
  readonly stories: () => Promise<readonly StorySummary[]>;
  /** Rejects with a RangeError if there is no such story. */
  readonly story: (slug: string) => Promise<Story>;
  readonly own: (dataset: Dataset) => Promise<OwnStories>;
  readonly site: Site;
  readonly published: Published;
}
