import { datasetOf, namesOf } from "../../src/data/core.ts";
import { COVERAGE } from "../../src/data/coverage.ts";
import type { Tables } from "../../src/data/tables.ts";
import { anniversariesIn, occasionsOf, roundnessOf } from "../../src/domain/anniversary.ts";
import { buildAtlas } from "../../src/domain/atlas.ts";
import { yearOf } from "../../src/domain/day.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { feed as en } from "../../src/i18n/en/feed.ts";
import { loadMessages } from "../../src/i18n/load.ts";
import type { Speech } from "../../src/i18n/messages.ts";
import { feed as vi } from "../../src/i18n/vi/feed.ts";
import { calendarOf } from "../../src/view/anniversary/calendar.ts";
import { releasesIn } from "./changes.ts";
import { entriesOf, idOf } from "./entries.ts";
import { atomText, type Feed, jsonText } from "./formats.ts";

const WORDS = { en, vi } as const;

/** The calendar holds every anniversary of so many years from the last of the records on … */
const YEARS = 3;

/** … and the round ones of so many. */
const ROUND_YEARS = 10;

/** Every file to come back by, by its path: English at the root, the other language in a folder of its own. */
export async function feedFiles(
  tables: Tables,
  changes: string,
  site: string,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const calendar = calendarItems(tables);
  for (const language of LANGUAGES) {
    const speech = await speechOf(tables, language);
    const prefix = language === "en" ? "" : `${language}/`;
    const words = WORDS[language];
    const feed = (file: string): Feed => ({
      id: idOf(`feed ${language}`),
      title: words.title,
      subtitle: words.subtitle,
      language,
      site: `${site}?lang=${language}`,
      self: site + prefix + file,
      entries: entriesOf(tables, releasesIn(changes), { ...speech, words }, site),
    });
    files.set(`${prefix}feed.xml`, atomText(feed("feed.xml")));
    files.set(`${prefix}feed.json`, jsonText(feed("feed.json")));
    files.set(`${prefix}anniversaries.ics`, calendarOf(calendar, speech, COVERAGE.end, site));
  }
  return files;
}

function calendarItems(tables: Tables) {
  const atlas = buildAtlas(datasetOf(tables));
  const occasions = occasionsOf(atlas);
  const first = yearOf(COVERAGE.end);
  return Array.from({ length: ROUND_YEARS }, (_, i) => i).flatMap((i) =>
    anniversariesIn(atlas, occasions, first + i).filter(
      ({ years }) => i < YEARS || roundnessOf(years) !== "plain",
    ),
  );
}

async function speechOf(tables: Tables, language: Language): Promise<Speech> {
  return { language, names: namesOf(tables, language), ...(await loadMessages(language)) };
}
