import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyEdges } from "../../src/data/edges.ts";

/** Few places and owners, so that edges meet; some places as far apart as a grid reaches. */
const place = fc.oneof(fc.nat(12), fc.constantFrom(46_730_000, 46_729_999, 2 ** 31 - 1));
const edge = fc.record({ a: place, b: place, owner: fc.integer({ min: 1, max: 5 }) });

const keyOf = ({ a, b }: { readonly a: number; readonly b: number }) =>
  [a, b].sort((p, q) => p - q).join(" ");

describe("the edges between places", () => {
  it("are beyond their first two owners, whichever way they run, and beyond nobody else's", () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 60 }), fc.array(edge), (added, asked) => {
        const edges = emptyEdges(added.length);
        const owners = new Map<string, number[]>();
        for (const one of added) {
          edges.add(one.a, one.b, one.owner);
          owners.set(keyOf(one), [...(owners.get(keyOf(one)) ?? []), one.owner]);
        }
        for (const one of [...added, ...asked]) {
          const [first = 0, second = 0] = owners.get(keyOf(one)) ?? [];
          expect(edges.beyond(one.b, one.a, one.owner)).toBe(first === one.owner ? second : first);
        }
      }),
    );
  });

  it("have room for as many as were said, each with its own two places", () => {
    const edges = emptyEdges(2_000);
    for (let i = 0; i < 2_000; i++) edges.add(i, i + 1, 1);
    expect(edges.beyond(1_999, 2_000, 2)).toBe(1);
    expect(edges.beyond(2_000, 2_001, 2)).toBe(0);
  });
});
