import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressAll } from "../../scripts/pages/compress.ts";

/** A text long enough that it matters how hard it is pressed. */
const TEXT = readFileSync(resolve(import.meta.dirname, "../../public/data/territory.csv"));

const PAGES = ["index.html", "vi/index.html", "country/KOR/index.html", "embed.html"];

let folder: string;
let count: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-pressed-"));
  for (const page of PAGES) {
    mkdirSync(join(folder, page, ".."), { recursive: true });
    writeFileSync(join(folder, page), TEXT);
  }
  writeFileSync(join(folder, "small.css"), "a { b: c }");
  writeFileSync(join(folder, "icon.png"), TEXT);
  count = await compressAll(folder, "full");
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file));

describe("the twins of a published build", () => {
  it("say what their files say, and are of the files that shrink", () => {
    expect(count).toBe(PAGES.length);
    for (const page of PAGES) {
      expect(brotliDecompressSync(read(`${page}.br`)).equals(TEXT)).toBe(true);
      expect(gunzipSync(read(`${page}.gz`)).equals(TEXT)).toBe(true);
    }
    expect(() => read("small.css.br")).toThrow("ENOENT");
    expect(() => read("icon.png.br")).toThrow("ENOENT");
  });

  it("are pressed hard where every reader loads them", () => {
    const usual = read("country/KOR/index.html.br").length;
    for (const page of ["index.html", "vi/index.html", "embed.html"])
      expect(read(`${page}.br`).length, page).toBeLessThan(usual);
  });

  it("say the same where they are pressed lightly", async () => {
    const hard = read("embed.html.br").length;
    expect(await compressAll(folder, "light")).toBe(PAGES.length);
    expect(read("embed.html.br").length).toBeGreaterThan(hard);
    expect(brotliDecompressSync(read("embed.html.br")).equals(TEXT)).toBe(true);
    expect(gunzipSync(read("embed.html.gz")).equals(TEXT)).toBe(true);
  });
});
