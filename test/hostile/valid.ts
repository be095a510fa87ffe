import { expect } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { hasHidden } from "../../src/domain/legible.ts";
import { TALLY_CLASSES } from "../../src/domain/tally.ts";
import { shell as english } from "../../src/i18n/en/shell.ts";
import { shell as vietnamese } from "../../src/i18n/vi/shell.ts";
import type { Fault } from "../../src/state/url.ts";
import { FORMS, LAYERS, MATCHES, MAX_ZOOM, PANELS, THEMES, type View } from "../../src/state/view.ts";
import { KNOWN } from "../state/fakes.ts";

const isDay = (day: number) => Number.isInteger(day) && day >= KNOWN.start && day <= KNOWN.end;
const isSet = (values: readonly string[], allowed: { has(value: string): boolean }) =>
  new Set(values).size === values.length && values.every((value) => allowed.has(value));
const within = (value: number, limit: number) => Number.isFinite(value) && Math.abs(value) <= limit;

/** Fails unless everything in a view is something that the map can show. */
export function expectValidView(view: View): void {
  const { day, compareDay, selection, tiers, groups, camera, story, step, ask } = view;
  const parts: Readonly<Record<string, boolean>> = {
    day: isDay(day),
    compareDay: compareDay === null || isDay(compareDay),
    selection: isSet(selection, KNOWN.codes),
    tiers: isSet(tiers, new Set<string>(TALLY_CLASSES)),
    groups: isSet(groups, KNOWN.groups),
    match: MATCHES.includes(view.match),
    layer: LAYERS.includes(view.layer),
    form: FORMS.includes(view.form),
    language: LANGUAGES.includes(view.language),
    theme: THEMES.includes(view.theme),
    panel: view.panel === null || PANELS.includes(view.panel),
    camera: camera === null || isOnMap(camera),
    story: story === null || /^[a-z0-9-]{1,60}$/.test(story),
    step: step === null || (Number.isInteger(step) && step >= 1 && step <= 999),
    ask: ask === null || /^[\w~.:-]{1,120}$/.test(ask),
  };
  expect(Object.keys(parts).filter((part) => !parts[part])).toEqual([]);
}

const isOnMap = ({ lon, lat, zoom }: NonNullable<View["camera"]>) =>
  within(lon, 180) && within(lat, 90) && within(zoom, MAX_ZOOM) && zoom >= 1;

/** Fails unless each fault is told once, in a short sentence in both languages in which nothing hides. */
export function expectSentences(faults: readonly Fault[]): void {
  expect(new Set(faults.map((fault) => JSON.stringify(fault))).size).toBe(faults.length);
  for (const { address } of [english, vietnamese]) {
    const lines = faults.map(({ reason, value, param }) => address[reason](value, param));
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const line of lines) {
      expect(line.length).toBeLessThan(200);
      expect(hasHidden(line)).toBe(false);
    }
  }
}
