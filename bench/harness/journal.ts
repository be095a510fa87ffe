import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A measurement that was taken, or could not be. */
export interface Entry {
  /** Which one: see `jobsOf`. */
  readonly job: string;
  readonly value?: unknown;
  readonly error?: string;
}

/** Measurements on disk as they are taken, so that a run that was cut short goes on where it stopped. */
export interface Journal {
  readonly entries: () => readonly Entry[];
  readonly has: (job: string) => boolean;
  readonly write: (entry: Entry) => void;
  /** Puts the file aside: the next run starts anew. */
  readonly finish: () => void;
}

/** Opens the journal in a file; what it holds is taken up if it was begun under the same key, and dropped if not. */
export function openJournal(file: string, key: string): Journal {
  const entries = [...readEntries(file, key)];
  mkdirSync(dirname(file), { recursive: true });
  // Written anew, without the line in the middle of which the last run was cut off.
  writeFileSync(file, [{ key }, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(""));
  return {
    entries: () => entries,
    has: (job) => entries.some((entry) => entry.job === job && entry.error === undefined),
    write: (entry) => {
      entries.push(entry);
      appendFileSync(file, `${JSON.stringify(entry)}\n`);
    },
    finish: () => renameSync(file, `${file}.done`),
  };
}

function readEntries(file: string, key: string): readonly Entry[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  if (lines[0] !== JSON.stringify({ key })) return [];
  return lines.slice(1).flatMap((line) => {
    try {
      return [JSON.parse(line) as Entry];
    } catch {
      return [];
    }
  });
}
