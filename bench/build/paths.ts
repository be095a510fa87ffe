import { join } from "node:path";

/** The root of the repository, the folder of the benchmark, and where it builds to. */
export const ROOT = join(import.meta.dirname, "../..");
export const BENCH = join(ROOT, "bench");
export const DIST = join(BENCH, "dist");
