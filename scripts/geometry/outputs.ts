import { atomsAt } from "./atoms.ts";
import { type AtomTopology, atLevel, LEVELS } from "./levels.ts";
import type { Land } from "./markers.ts";
import { marks } from "./marks.ts";
import { projected } from "./project.ts";
import type { Scale } from "./sources.ts";

/** The generated files of `public/topology`, by name. Takes some seconds. */
export function outputs(): ReadonlyMap<string, string> {
  const lands: Readonly<Record<Scale, readonly Land[]>> = { "50m": landsAt("50m"), "10m": landsAt("10m") };
  const levels = new Map(
    LEVELS.map((level) => [
      level.name,
      atLevel(
        lands[level.scale].map((land) => land.plane),
        level,
      ),
    ]),
  );
  const files = new Map([...levels].map(([name, topology]) => [`${name}.json`, serialised(topology)]));
  const [coarse, fine] = [level(levels, "a"), level(levels, "c")];
  return files.set("marks.json", serialised(marks(coarsest(lands), coarse, fine)));
}

function landsAt(scale: Scale): readonly Land[] {
  const globe = atomsAt(scale);
  const plane = projected(globe);
  return globe.flatMap((atom, i) => {
    const image = plane[i];
    return image === undefined ? [] : [{ globe: atom, plane: image }];
  });
}

/** Each atom from the coarsest scale that has it. */
function coarsest(lands: Readonly<Record<Scale, readonly Land[]>>): readonly Land[] {
  return [...new Map([...lands["10m"], ...lands["50m"]].map((land) => [land.globe.id, land])).values()];
}

function level(levels: ReadonlyMap<string, AtomTopology>, name: string): AtomTopology {
  const found = levels.get(name);
  if (found === undefined) throw new RangeError(`no level ${name}`);
  return found;
}

const serialised = (value: object): string => `${JSON.stringify(value)}\n`;
