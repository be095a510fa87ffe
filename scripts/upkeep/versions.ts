import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Tables } from "../../src/data/tables.ts";
import { formatFuzzyDay } from "../../src/domain/day.ts";
import type { DatasetVersion } from "../../src/domain/export-version.ts";
import { type Release, releasesIn } from "../feeds/changes.ts";

type Rows = DatasetVersion["rows"];

/** How many rows each table has. */
export function rowsOf(tables: Tables): Rows {
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}

/** What a list of changes says of a version, sentence by sentence. */
export const changesIn = ({ paragraphs, items }: Release): readonly string[] => [...paragraphs, ...items];

interface Files {
  readonly versions: readonly DatasetVersion[];
  readonly releases: readonly Release[];
}

function read(folder: string): Files {
  return {
    versions: JSON.parse(readFileSync(join(folder, "versions.json"), "utf8")) as readonly DatasetVersion[],
    releases: releasesIn(readFileSync(join(folder, "CHANGELOG.md"), "utf8")),
  };
}

/**
 * Brings versions.json up to the tables and to CHANGELOG.md: the newest version gets its numbers of rows and
 * its English changes; a version that is not in the list yet is added. What is Vietnamese is left to people.
 */
export function renewVersions(folder: string, version: string, rows: Rows): void {
  const { versions, releases } = read(folder);
  const release = releases.find((own) => own.version === version);
  if (release === undefined) return;
  const known = versions.find((own) => own.version === version);
  const renewed: DatasetVersion = {
    version,
    date: release.date === null ? (known?.date ?? "") : formatFuzzyDay(release.date),
    rows,
    changes: { en: changesIn(release), vi: known?.changes.vi ?? [] },
  };
  const others = versions.filter((own) => own.version !== version);
  writeFileSync(join(folder, "versions.json"), `${JSON.stringify([renewed, ...others], null, 2)}\n`);
}

/** What is wrong with the list of versions and the list of changes, in the words of the other checks. */
export function versionFaults(folder: string, version: string, rows: Rows): readonly string[] {
  const { versions, releases } = read(folder);
  const [newest, release] = [versions[0], releases[0]];
  if (release?.version !== version) {
    return [`CHANGELOG.md:1, (heading): the newest version must be ${version}, as src/data/coverage.ts says`];
  }
  if (newest?.version !== version) {
    return [`versions.json:1, version: must begin with ${version}; run this check with --write`];
  }
  const { date, changes } = newest;
  return [
    ...(same(newest.rows, rows)
      ? []
      : ["versions.json:1, rows: differ from the tables; run this check with --write"]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date)
      ? []
      : [`CHANGELOG.md:1, (heading): give the day: ## ${version} (2027-01-31)`]),
    ...(same(changes.en, changesIn(release))
      ? []
      : ["versions.json:1, changes.en: differ from CHANGELOG.md; run this check with --write"]),
    ...(changes.vi.length === changes.en.length
      ? []
      : [
          `versions.json:1, changes.vi: ${changes.vi.length} sentences where English has ${changes.en.length}`,
        ]),
  ];
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
