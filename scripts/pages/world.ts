import { readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetOf, namesOf } from "../../src/data/core.ts";
import { loadTables } from "../../src/data/load.ts";
import { decodeMarks } from "../../src/data/marks.ts";
import { packRecords, unpackRecords } from "../../src/data/records.ts";
import { decodeStories, decodeStory } from "../../src/data/story.ts";
import { decodeTopology } from "../../src/data/topology.ts";
import { type Atlas, buildAtlas } from "../../src/domain/atlas.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import type { Records } from "../../src/domain/record.ts";
import type { Marks, Shapes } from "../../src/domain/shape.ts";
import type { Story } from "../../src/domain/story.ts";
import { page as wordsEn } from "../../src/i18n/en/page.ts";
import type { ProfileMessages } from "../../src/i18n/en/profile.ts";
import { loadMessages } from "../../src/i18n/load.ts";
import type { Messages, Speech } from "../../src/i18n/messages.ts";
import { loadProfileWords } from "../../src/i18n/profile.ts";
import { page as wordsVi } from "../../src/i18n/vi/page.ts";
import { readTexts } from "../dataset/bundles.ts";

/** The words that only pages without JavaScript need; they never ship to the app. */
export type PageWords = typeof wordsEn;

/** Speech with the words of the profiles, which the app fetches later. */
export interface FullSpeech extends Speech {
  readonly messages: Messages & { readonly profile: ProfileMessages };
}

/** Everything that is written in one language. */
export interface Edition {
  readonly language: Language;
  readonly speech: FullSpeech;
  readonly records: Records;
  readonly words: PageWords;
}

/** Everything that the pages and pictures tell. */
export interface World {
  readonly atlas: Atlas;
  readonly editions: Readonly<Record<Language, Edition>>;
  readonly stories: readonly Story[];
  readonly shapes: Shapes;
  readonly marks: Marks;
}

const WORDS: Readonly<Record<Language, PageWords>> = { en: wordsEn, vi: wordsVi };

/**
 * Reads what is published in `publicDir`.
 *
 * @throws AggregateError holding every fault of the tables or of a story.
 */
export async function readWorld(publicDir: string): Promise<World> {
  const texts = readTexts(join(publicDir, "data"));
  const tables = loadTables(texts);
  const editions = await Promise.all(
    LANGUAGES.map(async (language): Promise<Edition> => {
      const { messages, formats } = await loadMessages(language);
      const spoken = { ...messages, profile: await loadProfileWords(language) };
      const speech = { language, names: namesOf(tables, language), messages: spoken, formats };
      const records = unpackRecords(packRecords(texts, language));
      return { language, speech, records, words: WORDS[language] };
    }),
  );
  return {
    atlas: buildAtlas(datasetOf(tables)),
    editions: Object.fromEntries(editions.map((edition) => [edition.language, edition])) as World["editions"],
    stories: readStories(join(publicDir, "stories")),
    shapes: decodeTopology(readJson(join(publicDir, "topology", "a.json"))),
    marks: decodeMarks(readJson(join(publicDir, "topology", "marks.json"))),
  };
}

function readStories(folder: string): readonly Story[] {
  const list = decodeStories(readJson(join(folder, "index.json")), "index.json");
  return list.map(({ slug }) => decodeStory(readJson(join(folder, `${slug}.json`)), `${slug}.json`));
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
