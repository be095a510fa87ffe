import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { worldAt } from "../../bench/build/geography.ts";
import { outlinesOf } from "../../bench/build/outline.ts";
import { attempt, conclude, failuresIn } from "../../bench/harness/attempt.ts";
import { jobsOf, type Plan } from "../../bench/harness/jobs.ts";
import { openJournal } from "../../bench/harness/journal.ts";
import { outcomesOf } from "../../bench/harness/outcomes.ts";
import { datesBetween } from "../../bench/harness/scrub.ts";
import { quantile, spreadOf } from "../../bench/harness/stats.ts";
import type { Subject } from "../../bench/harness/subject.ts";
import { placed, table, times } from "../../bench/report/table.ts";

const subject = (name: string, pages: Subject["pages"]): Subject => ({
  name,
  folder: name,
  pages,
  drive: "contract",
  kind: "peer",
});

const PLAN: Plan = {
  subjects: [subject("a", { "110m": "x", "50m": "y" }), subject("b", { "110m": "x" })],
  details: ["110m", "50m"],
  throttles: [1, 4],
  what: ["transfer", "load", "hover", "heap"],
  reps: 2,
};

describe("jobs", () => {
  const ids = jobsOf(PLAN).map(({ id }) => id);

  it("are each page at each detail that it has, as often as asked; weighing once is enough", () => {
    expect(ids).toHaveLength(3 + 2 * (2 * 3 + 2) + 2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.includes("/50m/") && id.includes("/b/"))).toEqual([]);
  });

  it("weigh memory once, however often the rest is repeated", () => {
    const many = jobsOf({ ...PLAN, reps: 5 }).filter(({ subject }) => subject.name === "a");
    const count = (what: string) => many.filter((job) => job.what === what).length;
    expect([count("hover"), count("heap")]).toEqual([5, 1]);
  });

  it("go round all pages before a repetition begins anew", () => {
    const reps = ids.filter((id) => !id.startsWith("transfer")).map((id) => Number(id.split("/")[4]));
    expect(reps).toEqual(reps.toSorted((a, b) => a - b));
  });
});

describe("the journal", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-journal-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "run.jsonl");

  it("goes on where a run of the same key was cut off, in the middle of a line too", () => {
    openJournal(file, "key").write({ job: "one", value: 1 });
    openJournal(file, "key").write({ job: "two", error: "late" });
    appendFileSync(file, '{"job":"thr');
    const again = openJournal(file, "key");
    expect(again.has("one")).toBe(true);
    expect(again.has("two"), "a failure is tried again").toBe(false);
    expect(again.has("three")).toBe(false);
    again.write({ job: "three", value: 3 });
    expect(openJournal(file, "key").has("three")).toBe(true);
  });

  it("drops what was measured under another key, and what was finished", () => {
    expect(openJournal(file, "other").has("one")).toBe(false);
    const done = openJournal(file, "other");
    done.write({ job: "one", value: 1 });
    done.finish();
    expect(openJournal(file, "other").entries()).toEqual([]);
    expect(readFileSync(`${file}.done`, "utf8")).toContain('"one"');
  });
});

describe("a measurement that fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-attempt-"));
  beforeAll(() => {
    for (const say of ["log", "error"] as const) vi.spyOn(console, say).mockReturnValue();
  });
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });
  const JOBS = ["0/today/quiet", "0/today/alike"];

  it("is tried again, then left as failed, and the run goes on", async () => {
    const journal = openJournal(join(folder, "run.jsonl"), "key");
    const [late, sound] = [vi.fn(() => Promise.reject(new Error("late"))), vi.fn(async () => ({ cpu: 1 }))];
    await attempt({ journal, job: "0/today/quiet", place: "1/2", measure: late });
    await attempt({ journal, job: "0/today/alike", place: "2/2", measure: sound });
    await attempt({ journal, job: "0/today/alike", place: "2/2", measure: sound });
    expect([late.mock.calls.length, sound.mock.calls.length]).toEqual([2, 1]);
    expect(journal.entries().map(({ error }) => error)).toEqual(["Error: late", "Error: late", undefined]);
    expect(failuresIn(journal, JOBS)).toEqual({ errors: ["0/today/quiet"], isSound: false });
    conclude(journal, ["0/today/quiet"]);

    const next = openJournal(join(folder, "run.jsonl"), "key");
    await attempt({ journal: next, job: "0/today/quiet", place: "1/2", measure: sound });
    expect(failuresIn(next, JOBS)).toEqual({ errors: [], isSound: true });
    conclude(next, []);
    expect(openJournal(join(folder, "run.jsonl"), "key").entries()).toEqual([]);
  });

  it("holds the others back only where there are too many of its kind", () => {
    const journal = openJournal(join(folder, "many.jsonl"), "key");
    const jobs = Array.from({ length: 40 }, (_, i) => `load/${i}`);
    for (const job of jobs.slice(2)) journal.write({ job, value: 1 });
    expect(failuresIn(journal, jobs).isSound).toBe(true);
    expect(failuresIn(journal, jobs.slice(0, 4)).isSound).toBe(false);
  });
});

describe("medians", () => {
  it("lie between the neighbours, and pass over what is not known", () => {
    expect(quantile([3, 1, 2, 10], 0.5)).toBe(2.5);
    expect(quantile([], 0.5)).toBeNull();
    expect(spreadOf([5, null, 1, undefined, 9])).toEqual({ median: 5, least: 1, most: 9, count: 3 });
    expect(spreadOf([null])).toBeNull();
  });

  it("are taken by page and place; what failed is left out", () => {
    const load = (task: number) => ({ load: { fcp: null, ready: task * 10 }, scrub: { task } });
    const [a, b] = outcomesOf(PLAN.subjects, [
      { job: "load/110m/1x/a/0", value: load(1) },
      { job: "load/110m/1x/a/1", value: load(3) },
      { job: "load/110m/4x/a/0", value: load(8) },
      { job: "load/110m/1x/a/2", error: "late" },
    ]);
    expect(a?.paces["110m 1x"]?.scrub.task).toMatchObject({ median: 2, count: 2 });
    expect(a?.paces["110m 4x"]?.load.ready).toMatchObject({ median: 80, count: 1 });
    expect(a?.paces["110m 1x"]?.load.fcp).toBeNull();
    expect(b?.paces).toEqual({});
  });
});

describe("dates", () => {
  it("are evenly spread, both ends included", () => {
    expect(datesBetween("2000-01-01", "2000-01-09", 5)).toEqual([
      "2000-01-01",
      "2000-01-03",
      "2000-01-05",
      "2000-01-07",
      "2000-01-09",
    ]);
  });
});

describe("the floor", () => {
  it.each([
    ["110m", 177],
    ["50m", 241],
  ] as const)("draws every country of the source at %s, each under an id of its own", (detail, count) => {
    const outlines = outlinesOf(worldAt(detail));
    expect(outlines).toHaveLength(count);
    expect(new Set(outlines.map(({ id }) => id)).size).toBe(count);
    for (const { d } of outlines) expect(d).toMatch(/^(M\d+ \d+(l[-\d ]+z|h2v2h-2z))+$/);
  });
});

describe("tables", () => {
  it("take the place between their marks, and no other", () => {
    const document = "before\n<!-- bench -->\nold\n<!-- /bench -->\nafter";
    const next = placed(document, "bench", table(["page", "ms"], [["a", times(3, 2)]]));
    expect(next).toBe(
      "before\n<!-- bench -->\n| page | ms |\n| --- | --: |\n| a | 1.5× |\n<!-- /bench -->\nafter",
    );
    expect(() => placed(document, "other", "")).toThrow("no place <!-- other -->");
    expect(placed(readFileSync("README.md", "utf8"), "bench", "here")).toContain(
      "<!-- bench -->\nhere\n<!--",
    );
  });
});
