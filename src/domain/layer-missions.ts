import { group } from "d3";
import type { Atlas } from "./atlas.ts";
import type { Code } from "./country.ts";
import type { Day } from "./day.ts";
import { standingOn } from "./history.ts";
import { type Layering, stepsOf } from "./layer.ts";
import type { MissionRecord } from "./record.ts";

/** Whether there is a mission on a day: yes, no, or nobody wrote down since when there is one. */
export type Presence = "open" | "undated" | "none";

export const MISSION_CLASSES = ["both", "ours", "theirs", "none", "undated"] as const;

export type MissionClass = (typeof MISSION_CLASSES)[number];

/**
 * Embassies and consulates of a country in Viet Nam and of Viet Nam there. Missions to international
 * bodies and offices without diplomatic rank are told in the profile, and set no class.
 */
export function missionsLayer(atlas: Atlas, missions: readonly MissionRecord[]): Layering {
  const rows = group(missions.filter(isCounted), ({ code }) => code);
  const formers = [...atlas.parties.keys()].filter((code) => atlas.kinds.get(code) === "former-state");
  const codes = new Set([...rows.keys(), ...formers]);
  const steps = [...codes].map((code) => {
    const own = rows.get(code) ?? [];
    const marks = daysOf(atlas, code, own).map((day) => ({
      day,
      name: missionClassOn(atlas, own, code, day),
    }));
    return [code, stepsOf(marks, "none")] as const;
  });
  return { classes: MISSION_CLASSES, rest: "none", steps: new Map(steps) };
}

/** The class of a country on a day. Where one direction is an open question, the whole is. */
export function missionClassOn(
  atlas: Atlas,
  missions: readonly MissionRecord[],
  code: Code,
  day: Day,
): MissionClass {
  const ours = presenceOn(atlas, missions, code, "abroad", day);
  const theirs = presenceOn(atlas, missions, code, "in-viet-nam", day);
  if (ours === "undated" || theirs === "undated") return "undated";
  if (ours === "open") return theirs === "open" ? "both" : "ours";
  return theirs === "open" ? "theirs" : "none";
}

/**
 * Whether there is a mission in one direction. One without a date is certain from the last day on which
 * the records are complete; before that it is an open question as long as there are relations, and before
 * those there was none. A consulate is taken to be no older than an embassy whose date is known. Of the missions of former states hardly any is recorded: they are all open questions.
 */
export function presenceOn(
  atlas: Atlas,
  missions: readonly MissionRecord[],
  code: Code,
  direction: MissionRecord["direction"],
  day: Day,
): Presence {
  const { tier, suspended } = standingOn(atlas.history, code, day);
  const hasRelations = tier !== "none" && !suspended;
  const own = missions.filter((row) => isCounted(row) && row.code === code && row.direction === direction);
  if (own.some((row) => isOpen(row, day))) return "open";
  if (!hasRelations) return "none";
  if (atlas.kinds.get(code) === "former-state") return "undated";
  const undated = undatedAmong(own).filter(({ to }) => to === null || day < to.day);
  if (undated.length === 0) return "none";
  const isListed = day >= atlas.dataset.completeTo;
  return isListed && undated.some(({ to }) => to === null) ? "open" : "undated";
}

function isCounted({ kind }: MissionRecord): boolean {
  return kind === "embassy" || kind === "consulate-general";
}

function undatedAmong(rows: readonly MissionRecord[]): readonly MissionRecord[] {
  const hasDatedEmbassy = rows.some(
    ({ kind, from, to }) => kind === "embassy" && from !== null && to === null,
  );
  return rows.filter(({ kind, from }) => from === null && (kind === "embassy" || !hasDatedEmbassy));
}

function isOpen({ from, to }: MissionRecord, day: Day): boolean {
  return from !== null && from.day <= day && (to === null || day < to.day);
}

/** The days on which a country's class may change. */
function daysOf({ dataset, history }: Atlas, code: Code, rows: readonly MissionRecord[]): readonly Day[] {
  const dated = rows.flatMap(({ from, to }) => [from?.day ?? [], to?.day ?? []].flat());
  const relations = (history.get(code) ?? []).map(({ day }) => day);
  return [...new Set([...dated, ...relations, dataset.completeTo])].sort((a, b) => a - b);
}
