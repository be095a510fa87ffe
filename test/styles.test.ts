import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** What a page loads before anything is opened; what comes later in it counts as there. */
const APPS = ["main.tsx", "main-embed.tsx", "player.tsx"] as const;

/** Names that only a screen above gives a look to. */
const HOOKS: ReadonlyMap<string, string> = new Map([
  ["legend-among", "shown on the stage alone"],
  ["legend-item", "given its room by the atlas alone"],
  ["legend-key", "in a list that embeds hide"],
]);

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .map((file) => [join(SRC, file), readFileSync(join(SRC, file), "utf8")] as const),
);

const textOf = (file: string) => sources.get(file) ?? "";

/** The files that a module names in such a way; `pattern` holds the name. */
const named = (file: string, pattern: RegExp) =>
  [...textOf(file).matchAll(pattern)].map(([, name = ""]) => resolve(dirname(file), name));

const STATIC = /^(?:import|export)(?! type)[^;]*?["'](\.[^"']+)["'];/gm;
const DYNAMIC = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;
const LATER = /\b(?:later|laterValue)\(\s*\(\)\s*=>\s*import\(\s*["'](\.[^"']+)["']/g;

/** A module with all that comes with it. */
function closureOf(roots: readonly string[], ...ways: readonly RegExp[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...roots];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !sources.has(file)) continue;
    found.add(file);
    for (const way of [STATIC, ...ways]) queue.push(...named(file, way));
  }
  return found;
}

/** The classes that a style sheet speaks of. */
const styledBy = (file: string) =>
  new Set(
    [
      ...textOf(file)
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .matchAll(/\.([a-z][\w-]*)/gi),
    ].map(([, name = ""]) => name),
  );

/** The classes that a module gives out as they stand. */
const worn = (file: string) =>
  [...textOf(file).matchAll(/\bclassName(?:=\{?|: )\s*["'`]([^"'`]+)["'`]/g)].flatMap(([, names = ""]) =>
    names.replace(/\$\{[^}]*\}/g, " ").split(/\s+/),
  );

const isStyle = (file: string) => file.endsWith(".css");
const everywhere = new Set([...sources.keys()].filter(isStyle).flatMap((file) => [...styledBy(file)]));

/** How an app loads what it does not start without. */
const START = /\bimport\(\s*["'](\.\/(?:explore|embed)\.tsx)["']\s*\)/g;

const stylesIn = (files: Iterable<string>) =>
  new Set([...files].filter(isStyle).flatMap((file) => [...styledBy(file)]));

/** An app with everything that it fetches on its own, each with the classes that have their look once it is there. */
function dressed(app: string): ReadonlyMap<string, ReadonlySet<string>> {
  const page = stylesIn(closureOf([app], LATER, START));
  const looks = new Map<string, ReadonlySet<string>>([[app, page]]);
  const queue = [...closureOf([app], LATER, START)].flatMap((file) => named(file, DYNAMIC));
  const visit = (part: string, around: ReadonlySet<string>) => {
    const before = looks.get(part);
    // Several ask for it: what one of them has need not be there.
    const there = new Set([...around].filter((name) => before?.has(name) ?? true));
    for (const name of stylesIn(closureOf([part]))) there.add(name);
    if (before?.size === there.size) return;
    looks.set(part, there);
    for (const file of closureOf([part])) for (const inner of named(file, DYNAMIC)) visit(inner, there);
  };
  for (const part of queue) visit(part, page);
  return looks;
}

/** What of a part wears a class that has a look, but not here. */
const bare = (part: string, looks: ReadonlySet<string>) =>
  [...closureOf([part])].flatMap((file) =>
    worn(file)
      .filter((name) => everywhere.has(name) && !looks.has(name) && !HOOKS.has(name))
      .map((name) => `${relative(SRC, file)}: ${name}`),
  );

describe("what is fetched on its own brings its styles", () => {
  const cases = APPS.flatMap((app) =>
    [...dressed(join(SRC, app))].map(([part, looks]) => [relative(SRC, part), app, looks] as const),
  );

  it("is looked for in every part of every page", () => {
    const parts = cases.map(([part, app]) => `${part} in ${app}`);
    expect(parts).toContain("view/data/DataPanel.tsx in main.tsx");
    expect(parts).toContain("view/embed/StoryStrip.tsx in main-embed.tsx");
    expect(worn(join(SRC, "view/share/CopyField.tsx"))).toContain("copy-field-text");
  });

  it.each(cases)("%s in %s", (part, _, looks) => {
    expect(bare(join(SRC, part), looks)).toEqual([]);
  });
});
