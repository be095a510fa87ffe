import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DatasetVersion } from "../../src/domain/export-version.ts";

const ROOT = resolve(import.meta.dirname, "../..");
let copy: string;

/** A copy of what an editor works on: the tables, their schemas and checks. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "atlas-upkeep-"));
  for (const path of ["public/data", "src", "scripts", "package.json"])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});

afterEach(() => rmSync(copy, { recursive: true }));

/** What `npm run check` says. */
function check(...options: readonly string[]) {
  const tsx = join(ROOT, "node_modules/.bin/tsx");
  const { status, stderr, stdout } = spawnSync(tsx, ["scripts/dataset/check.ts", ...options], {
    cwd: copy,
    encoding: "utf8",
  });
  const faults = stderr.split("\n").filter((line) => /^[\w.-]+:\d+, /.test(line));
  return { ok: status === 0, faults, said: stdout };
}

const data = (file: string) => join(copy, "public/data", file);

function replace(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const STEP =
  "MEX,2026-06-20,day,comprehensive,Comprehensive partnership,Đối tác toàn diện,A try-out row.,Dòng thử.,single,s0,,\n";

/** Steps 4 and 5 of docs/upkeep.md up to the Vietnamese sentences. */
function release(): void {
  replace(
    data("CHANGELOG.md"),
    "\n## 1.0.0",
    "\n## 1.0.1 (2026-12-31)\n\n- A partnership with Mexico.\n\n## 1.0.0",
  );
  replace(join(copy, "src/data/coverage.ts"), 'VERSION = "1.0.0"', 'VERSION = "1.0.1"');
}

describe("docs/upkeep.md", () => {
  it("adds a partnership and extends the coverage by a month, from the row to the feed", () => {
    appendFileSync(data("partnerships.csv"), STEP);
    expect(check().faults).toContain("partnerships.csv:90, date: after the end of coverage");
    replace(join(copy, "src/data/coverage.ts"), 'end: parseDay("2026-06-08")', 'end: parseDay("2026-07-08")');
    release();
    expect(check("--write").faults).toEqual(["versions.json:1, changes.vi: 0 sentences where English has 1"]);
    replace(data("versions.json"), '"vi": []', '"vi": ["Quan hệ đối tác với Mexico."]');
    const { ok, faults, said } = check();
    expect([ok, faults]).toEqual([true, []]);
    expect(said).toContain("partnerships 89");
    const [newest, before] = JSON.parse(readFileSync(data("versions.json"), "utf8")) as DatasetVersion[];
    expect(newest).toMatchObject({
      version: "1.0.1",
      date: "2026-12-31",
      changes: { en: ["A partnership with Mexico."] },
    });
    expect((newest?.rows["partnerships"] ?? 0) - (before?.rows["partnerships"] ?? 0)).toBe(1);
    expect(feed()).toMatch(/1\.0\.1.*A partnership with Mexico\./s);
  });

  it("names every fault of a hasty edit at once, by file, line and column", () => {
    appendFileSync(
      data("partnerships.csv"),
      STEP.replace("2026-06-20,day", "2026-5-20,day").replace(",s0,", ",s77,"),
    );
    replace(data("roles.csv"), "confirmed", "surely");
    const { ok, faults } = check();
    expect(ok).toBe(false);
    expect(faults.some((line) => line.startsWith("partnerships.csv:90, date: "))).toBe(true);
    expect(faults.some((line) => /^roles\.csv:\d+, confidence: /.test(line))).toBe(true);
  });

  it("names the verdicts that an edit turns, and the rows that changed without a word", () => {
    replace(data("partnerships.csv"), "GBR,2025-10-29", "GBR,2024-10-29");
    const { faults } = check();
    expect(faults.some((line) => /^claims\.csv:\d+, /.test(line))).toBe(true);
    appendFileSync(data("partnerships.csv"), STEP.replace("2026-06-20", "2026-05-20"));
    expect(check().faults).toContain(
      "versions.json:1, rows: differ from the tables; run this check with --write",
    );
  });
});

/** The feed that the next build would write. */
function feed(): string {
  const script = `
    import { readFileSync } from "node:fs";
    import { loadTables } from "./src/data/load.ts";
    import { readTexts } from "./scripts/dataset/bundles.ts";
    import { feedFiles } from "./scripts/feeds/files.ts";
    const files = await feedFiles(loadTables(readTexts("public/data")), readFileSync("public/data/CHANGELOG.md", "utf8"), "https://atlas.example/");
    console.log(files.get("feed.json"));
  `;
  writeFileSync(join(copy, "feed.ts"), script);
  return execFileSync(join(ROOT, "node_modules/.bin/tsx"), ["feed.ts"], { cwd: copy, encoding: "utf8" });
}
