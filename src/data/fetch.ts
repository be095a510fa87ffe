import first from "virtual:atlas/marks";
import urls from "virtual:atlas/topology";
import type { FindTerms } from "../domain/find-index.ts";
import type { Language } from "../domain/language.ts";
import type { Milestone } from "../domain/milestone.ts";
import type { Names } from "../domain/names.ts";
import type { Records, RoleRecord } from "../domain/record.ts";
import type { Marks, Shapes } from "../domain/shape.ts";
import { decodeMarks } from "./marks.ts";
import { unpackNames } from "./names.ts";
import { onceEach } from "./once-each.ts";
import { fromRoot } from "./root.ts";

/** A level of detail of the outlines; a is the first picture. */
export type Level = keyof typeof urls;

/*
 * What is fetched when it is first needed. Each rejects if its file does not arrive or is not what it
 * should be. The decoders of the records are fetched with the records.
 */

/** Every name in one language. */
export async function loadNames(language: Language): Promise<Names> {
  const packed =
    language === "vi" ? await import("virtual:atlas/names/vi") : await import("virtual:atlas/names/en");
  return unpackNames(packed.default);
}

/** What the profiles tell, in one language. Whoever asks again is given the same. */
export const loadRecords = onceEach(async (language: Language): Promise<Records> => {
  const [{ unpackRecords }, packed] = await Promise.all([
    import("./records.ts"),
    language === "vi" ? import("virtual:atlas/records/vi") : import("virtual:atlas/records/en"),
  ]);
  return unpackRecords(packed.default);
});

/** The roles in international bodies that the timeline can show, in one language. */
export async function loadRoles(language: Language): Promise<readonly RoleRecord[]> {
  const [{ unpackRoles }, packed] = await Promise.all([
    import("./records.ts"),
    language === "vi" ? import("virtual:atlas/roles/vi") : import("virtual:atlas/roles/en"),
  ]);
  return unpackRoles(packed.default);
}

/** The dated events of the timeline, in one language. Whoever asks again is given the same. */
export const loadMilestones = onceEach(async (language: Language): Promise<readonly Milestone[]> => {
  const [{ unpackMilestones }, packed] = await Promise.all([
    import("./records.ts"),
    language === "vi" ? import("virtual:atlas/milestones/vi") : import("virtual:atlas/milestones/en"),
  ]);
  return unpackMilestones(packed.default);
});

/** What countries and groups are called besides, and the capitals, in one language first. */
export async function loadFindTerms(language: Language): Promise<FindTerms> {
  const [{ unpackAliases, unpackGroupTerms }, aliases, capitals, groups] = await Promise.all([
    import("./search.ts"),
    language === "vi" ? import("virtual:atlas/search/vi") : import("virtual:atlas/search/en"),
    language === "vi" ? import("virtual:atlas/capitals/vi") : import("virtual:atlas/capitals/en"),
    language === "vi" ? import("virtual:atlas/groups/vi") : import("virtual:atlas/groups/en"),
  ]);
  return {
    aliases: unpackAliases(aliases.default),
    capitals: unpackAliases(capitals.default),
    groups: unpackGroupTerms(groups.default),
  };
}

/** All the marks; the page comes with those of the first picture. */
export async function loadMarks(): Promise<Marks> {
  const { default: anchors } = await import("virtual:atlas/anchors");
  return decodeMarks({ ...first, anchors });
}

const shapes = new Map<Level, Promise<Shapes>>();

/**
 * The outlines at one level of detail, fetched once; after a failure the next call tries again. `afresh` fetches
 * them anew past every cache: what was fetched is of another version.
 */
export function loadShapes(level: Level, afresh = false): Promise<Shapes> {
  const known = shapes.get(level);
  if (known && !afresh) return known;
  const loading = fetchShapes(level, afresh ? "reload" : "default");
  shapes.set(level, loading);
  loading.catch(() => shapes.delete(level));
  return loading;
}

async function fetchShapes(level: Level, cache: RequestCache): Promise<Shapes> {
  const [{ decodeTopology }, response] = await Promise.all([
    import("./topology.ts"),
    fetch(fromRoot(urls[level]), { cache }),
  ]);
  if (!response.ok) throw new Error(`outlines ${level}: HTTP ${response.status}`);
  return decodeTopology(await response.json());
}
