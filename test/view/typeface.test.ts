import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FACES, FAMILY, setTypeface } from "../../src/view/typeface.ts";

/** A browser's face: it comes, or does not, when the test says so. */
class ComingFace {
  static readonly asked: ComingFace[] = [];
  come: () => void = () => undefined;
  fail: (cause: Error) => void = () => undefined;

  readonly family: string;
  readonly source: string;
  readonly settings: FontFaceDescriptors;

  constructor(family: string, source: string, settings: FontFaceDescriptors) {
    this.family = family;
    this.source = source;
    this.settings = settings;
    ComingFace.asked.push(this);
  }

  load(): Promise<this> {
    return new Promise((come, fail) => {
      this.come = () => come(this);
      this.fail = fail;
    });
  }
}

/** The faces of a page: whoever listens hears of those that have come. */
class Faces extends EventTarget {
  readonly all: ComingFace[] = [];
  /** How many there were each time that listeners were told. */
  readonly told: number[] = [];

  add(face: ComingFace) {
    this.all.push(face);
  }
}

let faces = new Faces();

beforeEach(() => {
  ComingFace.asked.length = 0;
  faces = new Faces();
  faces.addEventListener("loadingdone", () => faces.told.push(faces.all.length));
  vi.stubGlobal("FontFace", ComingFace);
  vi.stubGlobal("document", { fonts: faces });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the typeface", () => {
  it("has the letters of both languages in both weights, each by one file", () => {
    const covers = (weight: string, letter: string) =>
      FACES.filter(
        (face) => face.weight === weight && rangesOf(face.unicodeRange).some((has) => has(letter)),
      );
    for (const weight of ["400", "600"]) {
      for (const letter of "Việt Nam, Hoàng Sa, Trường Sa; Đặc biệt ữẫỵơ 2025 · “–” → −".replaceAll(" ", ""))
        expect([letter, covers(weight, letter).length]).toEqual([letter, 1]);
    }
  });

  it("takes each file for what it holds, wherever the atlas lies", () => {
    setTypeface().catch(() => undefined);
    expect(ComingFace.asked).toHaveLength(4);
    for (const { source, settings } of ComingFace.asked) {
      const letters = /U\+0000-00FF/.test(settings.unicodeRange ?? "") ? "latin" : "vietnamese";
      // Quoted: an address may hold brackets.
      expect(source).toMatch(new RegExp(`^url\\("[^"]*${letters}-${settings.weight}[^"]*"\\)$`));
    }
  });

  it("is set once all of it is there, and then told of", async () => {
    const done = setTypeface();
    expect(ComingFace.asked.map(({ family, settings }) => [family, settings.weight])).toEqual([
      [FAMILY, "400"],
      [FAMILY, "400"],
      [FAMILY, "600"],
      [FAMILY, "600"],
    ]);
    for (const face of ComingFace.asked.slice(1)) face.come();
    await Promise.resolve();
    expect(faces.all).toEqual([]);
    ComingFace.asked[0]?.come();
    await done;
    expect(faces.all).toEqual(ComingFace.asked);
    expect(faces.told).toEqual([4]);
  });

  it("is not set at all where a file does not come", async () => {
    const done = setTypeface();
    const [first, ...others] = ComingFace.asked;
    for (const face of others) face.come();
    first?.fail(new Error("a network error"));
    await expect(done).rejects.toThrow("a network error");
    expect([faces.all, faces.told]).toEqual([[], []]);
  });
});

/** Tests for the parts of a `unicode-range`. */
function rangesOf(text: string): readonly ((letter: string) => boolean)[] {
  return text.split(", ").map((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return (letter) => (letter.codePointAt(0) ?? -1) >= from && (letter.codePointAt(0) ?? -1) <= to;
  });
}
