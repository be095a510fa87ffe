import { formatDay } from "./day.ts";
import { withoutHidden } from "./legible.ts";
import type { Bilingual, Emphasis, Scene, Story } from "./story.ts";

const NOTHING: Bilingual = { en: "", vi: "" };

/** How long a new scene stays, for a start. */
const USUAL_SECONDS = 12;

/** A story without scenes. */
export function newStory(slug: string, title: Bilingual): Story {
  return { slug, title, summary: NOTHING, scenes: [] };
}

/** A scene that shows a view, given as the query string of an address, and says no more than its heading. */
export function newScene(view: string, heading: Bilingual): Scene {
  return {
    ...{ view, heading, caption: NOTHING, notes: NOTHING, sources: [], emphasis: null },
    ...{ move: "scrub", seconds: USUAL_SECONDS, figures: [] },
  };
}

/** The story with a scene more; at the end if `at` says no other place. */
export function withScene(story: Story, scene: Scene, at = story.scenes.length): Story {
  return { ...story, scenes: story.scenes.toSpliced(at, 0, scene) };
}

export function withoutScene(story: Story, at: number): Story {
  return { ...story, scenes: story.scenes.filter((_, i) => i !== at) };
}

/** The story with one scene at another place. Beyond the ends is the end. */
export function withSceneMoved(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from];
  if (scene === undefined) return story;
  const place = Math.min(story.scenes.length - 1, Math.max(0, to));
  if (place === from) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** The story with some fields of one scene changed. What was checked of a text no longer holds for another. */
export function withSceneChanged(story: Story, at: number, change: Partial<Scene>): Story {
  const isReworded = change.heading !== undefined || change.caption !== undefined;
  const full = isReworded ? { figures: [], ...change } : change;
  return { ...story, scenes: story.scenes.map((scene, i) => (i === at ? { ...scene, ...full } : scene)) };
}

/** What a scene points at, changed; null once it points at nothing. */
export function emphasised(emphasis: Emphasis | null, change: Partial<Emphasis>): Emphasis | null {
  const next = { countries: [], label: null, arrow: null, compare: null, ...emphasis, ...change };
  const isEmpty = next.countries.length === 0 && !next.label && !next.arrow && next.compare === null;
  return isEmpty ? null : next;
}

/** One line without what nobody sees, however it was typed or pasted, no longer than `longest` units. */
export function tidyText(text: string, longest: number): string {
  const line = withoutHidden(text).replace(/\s+/gu, " ").trim();
  // The cut may halve a letter of two units: the half goes too.
  return withoutHidden(line.slice(0, longest)).trim();
}

/**
 * The story as it can be told: whatever is missing in one language is said in the other, and a scene without
 * a heading has its date for one.
 */
export function told(story: Story): Story {
  const scenes = story.scenes.map((scene) => {
    const { label } = scene.emphasis ?? {};
    const date = new URLSearchParams(scene.view).get("date") ?? "";
    return {
      ...scene,
      heading: inBoth(scene.heading, date),
      caption: inBoth(scene.caption),
      notes: inBoth(scene.notes),
      emphasis: scene.emphasis && {
        ...scene.emphasis,
        label: label ? { ...label, text: inBoth(label.text) } : null,
      },
    };
  });
  const title = inBoth(story.title, "Bamboo Atlas");
  return { ...story, title, summary: inBoth(story.summary), scenes };
}

function inBoth({ en, vi }: Bilingual, otherwise = ""): Bilingual {
  return { en: en || vi || otherwise, vi: vi || en || otherwise };
}

/** The story as a file, or what goes into a link, holds it; what is usual is left out. */
export function storyJson(story: Story): object {
  return {
    ...story,
    scenes: story.scenes.map(({ emphasis, figures, links = [], ...scene }) => ({
      ...scene,
      ...(emphasis && { emphasis: emphasisJson(emphasis) }),
      ...(figures.length > 0 && { figures }),
      ...(links.length > 0 && { links }),
    })),
  };
}

function emphasisJson({ countries, label, arrow, compare }: Emphasis): object {
  return {
    ...(countries.length > 0 && { countries }),
    ...(label && { label }),
    ...(arrow && { arrow }),
    ...(compare !== null && { compare: formatDay(compare) }),
  };
}
