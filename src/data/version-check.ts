import { parseDay } from "../domain/day.ts";
import type { DatasetVersion } from "../domain/export-version.ts";

/** The versions in the parsed JSON of `versions.json`. @throws unless each says all that a version says. */
export function checkVersions(json: unknown): readonly DatasetVersion[] {
  if (!Array.isArray(json) || json.length === 0) throw new TypeError("versions.json: no list of versions");
  const odd = json.findIndex((entry) => !isVersion(entry));
  if (odd >= 0) throw new TypeError(`versions.json: [${odd}] is no version`);
  return json as readonly DatasetVersion[];
}

function isVersion(entry: unknown): boolean {
  const { version, date, rows, changes } = fieldsOf(entry);
  const { en, vi } = fieldsOf(changes);
  return isText(version) && isDay(date) && areCounts(rows) && areTexts(en) && areTexts(vi);
}

/** The fields of an object; of anything else none. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isDay(value: unknown): boolean {
  try {
    return isText(value) && Number.isFinite(parseDay(value));
  } catch {
    return false;
  }
}

function areCounts(value: unknown): boolean {
  const counts = Object.values(fieldsOf(value));
  return counts.length > 0 && counts.every((count) => Number.isInteger(count) && Number(count) >= 0);
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
