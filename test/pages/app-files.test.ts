import { describe, expect, it } from "vitest";
import { appFilesOf } from "../../scripts/pages/app-files.ts";

const MANIFEST = {
  "index.html": { file: "index.js", isEntry: true, imports: ["_runtime"], dynamicImports: ["src/app.tsx"] },
  "src/app.tsx": { file: "app.js", imports: ["_start"] },
  _start: {
    file: "start.js",
    css: ["start.css"],
    imports: ["_runtime", "_lib", "index.html"],
    dynamicImports: ["late"],
  },
  _lib: { file: "lib.js", imports: ["_start"] },
  _runtime: { file: "runtime.js" },
  late: { file: "late.js", css: ["late.css"] },
  "src/i18n/en.ts": { file: "en.js", imports: ["_plural", "_start"] },
  _plural: { file: "plural.js", imports: ["_runtime"] },
  "virtual:atlas/names/en": { file: "names-en.js" },
  "src/i18n/vi.ts": { file: "vi.js", imports: ["_plural"] },
  "virtual:atlas/names/vi": { file: "names-vi.js" },
  "idle.html": { file: "idle.js", isEntry: true },
};

describe("the files of the app in a page", () => {
  it("are what it imports, without what the page has fetched itself and what comes later", () => {
    expect(appFilesOf(MANIFEST, "index.html")).toEqual({
      entry: ["index.js", "runtime.js"],
      scripts: ["app.js", "start.js", "lib.js"],
      styles: ["start.css"],
      words: { en: ["en.js", "plural.js", "names-en.js"], vi: ["vi.js", "plural.js", "names-vi.js"] },
    });
  });

  it("are not all there without the words of a language", () => {
    const { "src/i18n/vi.ts": _, ...rest } = MANIFEST;
    expect(() => appFilesOf(rest, "index.html")).toThrow("no words in vi");
  });

  it.each(["idle.html", "none.html"])("are missed where there are none: %s", (page) => {
    expect(() => appFilesOf(MANIFEST, page)).toThrow(`no app in ${page}`);
  });
});
