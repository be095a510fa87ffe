import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Clip, webmOf } from "../../../src/view/takeaway/webm.ts";

interface Element {
  readonly id: number;
  readonly start: number;
  readonly body: Uint8Array;
}

/** Reads the elements of a body as EBML has them, apart from the code that writes them. */
function elementsOf(bytes: Uint8Array, from = 0): readonly Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = from + at;
    const idLength = Math.clz32(bytes[at] ?? 0) - 23;
    const id = numberOf(bytes.subarray(at, at + idLength));
    at += idLength;
    const sizeLength = Math.clz32(bytes[at] ?? 0) - 23;
    const marked = Uint8Array.from(bytes.subarray(at, at + sizeLength));
    marked[0] = (marked[0] ?? 0) & (0xff >> sizeLength);
    at += sizeLength;
    const size = numberOf(marked);
    found.push({ id, start, body: bytes.subarray(at, at + size) });
    at += size;
  }
  expect(at).toBe(bytes.length);
  return found;
}

const numberOf = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);
const bodies = (elements: readonly Element[], id: number) =>
  elements.filter((element) => element.id === id).map(({ body }) => body);
const inside = (elements: readonly Element[], id: number) =>
  elementsOf(bodies(elements, id)[0] ?? new Uint8Array());

const clips = fc
  .array(fc.record({ data: fc.uint8Array({ minLength: 1, maxLength: 300 }), isKey: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  })
  .map(
    (frames): Clip => ({
      ...{ codec: "V_VP9", width: 1280, height: 852, duration: frames.length * 100 },
      frames: frames.map((frame, i) => ({ ...frame, isKey: frame.isKey || i === 0, at: i * 100 })),
    }),
  );

describe("a WebM file", () => {
  it("holds every picture at its time, in clusters that begin with one that stands alone", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        const [head, segment] = elementsOf(webmOf(clip));
        expect([head?.id, segment?.id]).toEqual([0x1a45dfa3, 0x18538067]);
        const parts = elementsOf(segment?.body ?? new Uint8Array());
        const blocks = bodies(parts, 0x1f43b675).flatMap((cluster) => {
          const own = elementsOf(cluster);
          const start = numberOf(bodies(own, 0xe7)[0] ?? new Uint8Array());
          return bodies(own, 0xa3).map((block, i) => {
            const isKey = block[3] === 0x80;
            if (i === 0) expect(isKey).toBe(true);
            return { data: block.slice(4), isKey, at: start + numberOf(block.slice(1, 3)) };
          });
        });
        expect(blocks).toEqual(clip.frames);
      }),
    );
  });

  it("says how long and how large it is", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        const [, segment] = elementsOf(webmOf(clip));
        const parts = elementsOf(segment?.body ?? new Uint8Array());
        const [duration = new Uint8Array(8)] = bodies(inside(parts, 0x1549a966), 0x4489);
        expect(new DataView(Uint8Array.from(duration).buffer).getFloat64(0)).toBe(clip.duration);
        const video = inside(inside(inside(parts, 0x1654ae6b), 0xae), 0xe0);
        const [width, height] = [0xb0, 0xba].map((id) => numberOf(bodies(video, id)[0] ?? new Uint8Array()));
        expect([width, height]).toEqual([clip.width, clip.height]);
      }),
    );
  });

  it("has an index that points to every cluster", () => {
    fc.assert(
      fc.property(clips, (clip) => {
        const [, segment] = elementsOf(webmOf(clip));
        const parts = elementsOf(segment?.body ?? new Uint8Array());
        const clusters = parts.filter(({ id }) => id === 0x1f43b675).map(({ start }) => start);
        const points = inside(parts, 0x1c53bb6b).map(({ body }) => {
          const [position = new Uint8Array()] = bodies(inside(elementsOf(body), 0xb7), 0xf1);
          return numberOf(position);
        });
        expect(points).toEqual(clusters);
      }),
    );
  });

  it("refuses a time that its blocks cannot say", () => {
    const frames = [0, 40_000].map((at, i) => ({ data: new Uint8Array(1), isKey: i === 0, at }));
    expect(() => webmOf({ codec: "V_VP8", width: 2, height: 2, duration: 1, frames })).toThrow(RangeError);
  });
});
