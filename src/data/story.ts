import { type Code, parseCode } from "../domain/country.ts";
import { type Day, formatDay, parseDay } from "../domain/day.ts";
import { LANGUAGES } from "../domain/language.ts";
import {
  type Bilingual,
  CAPTION_WORDS,
  type Emphasis,
  type Figure,
  isSafeLink,
  LONGEST,
  MOST_LINKS,
  MOST_OUTLINED,
  MOST_SCENES,
  MOVES,
  type Scene,
  type Story,
  type StorySummary,
  wordsIn,
} from "../domain/story.ts";
import {
  list,
  matching,
  object,
  oneOf,
  optional,
  quoted,
  type Read,
  StoryFault,
  text,
  wholeNumber,
} from "./story-read.ts";

/** What a story may refer to. Whatever is left out is not checked. */
export interface StoryContext {
  readonly codes?: ReadonlySet<string>;
  readonly sources?: ReadonlySet<string>;
  /** What is wrong with a scene's query string. */
  readonly faultsInView?: (query: string) => readonly string[];
  /** Whether a reader is still at it: texts may be missing, captions be long, and scenes yet to come. */
  readonly isDraft?: boolean;
}

/** Parameters that a scene leaves to the reader or to the story itself. */
const NOT_THE_SCENES = ["lang", "theme", "panel", "story", "step"];

/** The most faults that are told one by one. */
const MOST_FAULTS = 100;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const slug: Read<string> = matching(
  (t) => t.length <= 60 && SLUG.test(t),
  "lower-case words joined by hyphens",
);

function bilingual(longest: number, { isDraft = false }: StoryContext): Read<Bilingual> {
  const one = isDraft ? orEmpty(text(longest)) : text(longest);
  return object({ en: one, vi: one });
}

/** A text that may also be missing. */
const orEmpty =
  (read: Read<string>): Read<string> =>
  (value, path, report) =>
    value === undefined || value === null || value === "" ? "" : read(value, path, report);

function captionWith(context: StoryContext): Read<Bilingual> {
  const read = bilingual(LONGEST.caption, context);
  if (context.isDraft) return read;
  return (value, path, report) => {
    const texts = read(value, path, report);
    for (const language of LANGUAGES) {
      const words = wordsIn(texts[language]);
      if (words > CAPTION_WORDS)
        report(`${path}.${language}`, `has ${words} words; at most ${CAPTION_WORDS}`);
    }
    return texts;
  };
}

/** A reference that a reader may follow without fear: nothing but https, and no name or password in it. */
const link: Read<string> = matching(isSafeLink, "an address that begins with https://");

const day: Read<Day> = (value, path, report) => {
  try {
    return parseDay(typeof value === "string" ? value : "");
  } catch {
    report(path, `${quoted(value)} is not a day written YYYY-MM-DD`);
    return 0 as Day;
  }
};

/** A day that the map can show. */
function dayWith({ faultsInView }: StoryContext): Read<Day> {
  return (value, path, report) => {
    let isDay = true;
    const read = day(value, path, (...fault) => {
      isDay = false;
      report(...fault);
    });
    const faults = isDay ? (faultsInView?.(`date=${formatDay(read)}`) ?? []) : [];
    for (const fault of faults) report(path, fault);
    return read;
  };
}

/**
 * The story that the parsed JSON of a file tells.
 *
 * @throws AggregateError holding a StoryFault, with its path, for everything that is wrong with it.
 */
export function decodeStory(json: unknown, file: string, context: StoryContext = {}): Story {
  const title = bilingual(LONGEST.title, context);
  const summary = bilingual(LONGEST.summary, context);
  const scenes = list(sceneWith(context), context.isDraft ? 0 : 1, MOST_SCENES);
  return decode(json, file, object<Story>({ slug, title, summary, scenes }));
}

/**
 * The list of the stories that ship, in the order in which they are offered.
 *
 * @throws AggregateError holding a StoryFault for everything that is wrong with it.
 */
export function decodeStories(json: unknown, file: string): readonly StorySummary[] {
  const [title, summary] = [bilingual(LONGEST.title, {}), bilingual(LONGEST.summary, {})];
  const entry = object<StorySummary>({ slug, title, summary, scenes: wholeNumber(1, MOST_SCENES) });
  return decode(json, file, object({ stories: list(entry, 1, 100) })).stories;
}

function decode<T>(json: unknown, file: string, read: Read<T>): T {
  const faults: StoryFault[] = [];
  let untold = 0;
  const value = read(json, "", (path, reason) => {
    if (faults.length < MOST_FAULTS) faults.push(new StoryFault(file, path, reason));
    else untold += 1;
  });
  if (faults.length === 0) return value;
  if (untold > 0) faults.push(new StoryFault(file, "", `has ${untold} more faults`));
  throw new AggregateError(faults, faults.map(({ message }) => message).join("\n"));
}

function sceneWith(context: StoryContext): Read<Scene> {
  return object<Scene>({
    view: viewWith(context),
    heading: bilingual(LONGEST.heading, context),
    caption: captionWith(context),
    notes: bilingual(LONGEST.notes, context),
    sources: list(sourceWith(context), 0, 12),
    links: optional<readonly string[], readonly string[] | undefined>(list(link, 0, MOST_LINKS), undefined),
    emphasis: optional(emphasisWith(context), null),
    move: oneOf(...MOVES),
    seconds: wholeNumber(3, 120),
    figures: optional(list(figure, 0, 30), []),
  });
}

const figure: Read<Figure> = object<Figure>({ en: text(60), vi: text(60), is: text(120) });

function emphasisWith(context: StoryContext): Read<Emphasis> {
  const code = codeWith(context);
  return object<Emphasis>({
    countries: optional(list(code, 1, MOST_OUTLINED), []),
    label: optional(object({ at: code, text: bilingual(LONGEST.label, context) }), null),
    arrow: optional(object({ from: code, to: code }), null),
    compare: optional(dayWith(context), null),
  });
}

function codeWith({ codes }: StoryContext): Read<Code> {
  return (value, path, report) => {
    const written = matching<string>((t) => /^[A-Z]{2,3}$/.test(t), "a country code")(value, path, report);
    if (!/^[A-Z]{2,3}$/.test(written)) return "" as Code;
    if (codes && !codes.has(written)) report(path, `there is no country with the code ${written}`);
    return parseCode(written);
  };
}

function sourceWith({ sources }: StoryContext): Read<string> {
  return (value, path, report) => {
    const id = matching<string>((t) => SLUG.test(t), "the id of a source")(value, path, report);
    if (SLUG.test(id) && sources && !sources.has(id)) report(path, `sources.csv has no ${id}`);
    return id;
  };
}

function viewWith(context: StoryContext): Read<string> {
  return (value, path, report) => {
    if (typeof value !== "string" || value.length > 300) {
      report(path, "must be a query string of at most 300 characters");
      return "";
    }
    for (const fault of faultsInQuery(value, context)) report(path, fault);
    return value;
  };
}

function* faultsInQuery(query: string, { faultsInView }: StoryContext): Generator<string> {
  const keys = [...new URLSearchParams(query).keys()];
  for (const key of keys) if (NOT_THE_SCENES.includes(key)) yield `a scene must not set ${key}`;
  if (!keys.includes("date")) yield "must name its date";
  yield* faultsInView?.(query) ?? [];
}
