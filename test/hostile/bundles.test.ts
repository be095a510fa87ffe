import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackError } from "../../src/data/codec.ts";
import { datasetOf, namesOf } from "../../src/data/core.ts";
import { decodeMarks } from "../../src/data/marks.ts";
import { packNames, unpackNames } from "../../src/data/names.ts";
import { pack, unpack } from "../../src/data/pack.ts";
import {
  packMilestones,
  packRecords,
  packRoles,
  unpackMilestones,
  unpackRecords,
  unpackRoles,
} from "../../src/data/records.ts";
import {
  aliasesOf,
  groupTermsOf,
  packAliases,
  packGroupTerms,
  unpackAliases,
  unpackGroupTerms,
} from "../../src/data/search.ts";
import { decodeTopology } from "../../src/data/topology.ts";
import { checkTopology } from "../../src/data/topology-check.ts";
import { TopologyError } from "../../src/data/topology-values.ts";
import type { AtomId } from "../../src/domain/country.ts";
import { markedGaps, undrawn } from "../../src/domain/shape.ts";
import { drawingOf } from "../../src/view/map/drawing.ts";
import { SMALL_WORLD, tablesOf, textsOf } from "../data/small-world.ts";
import { ATLAS } from "../real.ts";
import { TOPOLOGY } from "../view/map/fixture.tsx";
import { always, TIMEOUT } from "./cases.ts";
import { damaged } from "./payloads.ts";

const TABLES = tablesOf(SMALL_WORLD);
const TEXTS = textsOf(SMALL_WORLD);

/** What is fetched beside the code, with whoever reads it. */
const BUNDLES: readonly (readonly [name: string, packed: unknown, unpack: (packed: unknown) => unknown])[] = [
  ["core", pack(datasetOf(TABLES)), unpack],
  ["names", packNames(namesOf(TABLES, "vi")), unpackNames],
  ["records", packRecords(TEXTS, "en"), unpackRecords],
  ["milestones", packMilestones(TEXTS, "vi"), unpackMilestones],
  ["roles", packRoles(TEXTS, "en"), unpackRoles],
  ["aliases", packAliases(aliasesOf(TABLES, "en")), unpackAliases],
  ["group terms", packGroupTerms(groupTermsOf(TABLES, "vi")), unpackGroupTerms],
];

const read = (name: string): unknown => JSON.parse(readFileSync(`public/topology/${name}.json`, "utf8"));

/** Runs what must give a value or an error of its own kind; the value, if there is one. */
function typed<T>(run: () => T, kind: typeof PackError | typeof TopologyError): T | null {
  try {
    return run();
  } catch (cause) {
    expect(cause).toBeInstanceOf(kind);
    expect((cause as Error).message.length).toBeLessThan(1_000);
    return null;
  }
}

describe("a damaged bundle", () => {
  it.each(BUNDLES)(
    "of %s is unpacked, or refused as such",
    (name, packed, unpackIt) => {
      expect(unpackIt(JSON.parse(JSON.stringify(packed)))).toBeDefined();
      always(
        `bundles of ${name}`,
        damaged(fc.constant(packed)),
        (value) => void typed(() => unpackIt(value), PackError),
        {
          cost: 2,
        },
      );
    },
    TIMEOUT,
  );

  it("with a cell of any length is refused in a sentence of some length", () => {
    const whole = packRecords(TEXTS, "en") as Readonly<Record<string, Readonly<Record<string, string[]>>>>;
    for (const [table, columns] of Object.entries(whole)) {
      for (const column of Object.keys(columns)) {
        const cells = columns[column]?.map(() => "A".repeat(20_000));
        typed(() => unpackRecords({ ...whole, [table]: { ...columns, [column]: cells } }), PackError);
      }
    }
  });

  it("with more rows than there are is refused before it fills the memory", () => {
    const core = JSON.parse(JSON.stringify(pack(datasetOf(TABLES)))) as { countries: { count: number } };
    for (const count of [2 ** 32, 1e15, -1, 1.5, Number.NaN]) {
      core.countries.count = count;
      expect(() => unpack(core)).toThrow(PackError);
    }
  });
});

describe("damaged outlines", () => {
  it("are drawn whatever stands behind the two scales", () => {
    const transform = { scale: [1, 1, { toString: {} }], translate: [0, 0, { toString: {} }] };
    expect(decodeTopology({ ...TOPOLOGY, transform }).atoms.size).toBeGreaterThan(0);
  });

  it(
    "are drawn without a number that is none, or refused",
    () => {
      let drawn = 0;
      always("topologies", damaged(fc.constant(TOPOLOGY)), (value) => {
        const shapes = typed(() => decodeTopology(value), TopologyError);
        if (shapes === null) return;
        drawn += 1;
        const { atoms } = drawingOf(shapes);
        for (const { d } of atoms.values()) expect(d).toMatch(/^[MLZ\d.,-]+$/);
        shapes.outline(new Set(["840" as AtomId]));
      });
      expect(drawn).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  it(
    "of the files that ship are checked as well",
    () => {
      const real = read("a");
      always(
        "published topologies",
        damaged(fc.constant(real)),
        (value) => void typed(() => checkTopology(value), TopologyError),
        {
          cost: 100,
        },
      );
    },
    TIMEOUT,
  );

  it(
    "are told from whole ones by the atoms that the records speak of, and each gap has a dot",
    () => {
      const marks = decodeMarks(read("marks"));
      const shapes = decodeTopology(read("a"));
      const atoms = ATLAS.chronicle.atoms;
      expect(undrawn(atoms, shapes, marks)).toEqual([]);
      expect(markedGaps(marks, [])).toBe(marks);
      const dotted = new Set(marks.markers.filter(({ kind }) => kind === "marker").map(({ atom }) => atom));
      const some = fc.subarray([...shapes.atoms.keys()].filter((atom) => !dotted.has(atom)));
      always("topologies that lack atoms", some, (gone) => {
        const left = new Map([...shapes.atoms].filter(([atom]) => !gone.includes(atom)));
        const gaps = undrawn(atoms, { atoms: left }, marks);
        expect([...gaps].sort()).toEqual([...gone].sort());
        expect(undrawn(atoms, { atoms: left }, markedGaps(marks, gaps))).toEqual([]);
      });
    },
    TIMEOUT,
  );

  it(
    "leave no mark that is none",
    () => {
      always(
        "marks",
        damaged(fc.constant(read("marks"))),
        (value) => {
          const marks = typed(() => decodeMarks(value), TopologyError);
          if (marks !== null) expect(marks.demarcation).toMatch(/^[-\d.,MLZ ]+$/i);
        },
        { cost: 10 },
      );
    },
    TIMEOUT,
  );
});
