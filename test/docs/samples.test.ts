import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DATA_DIR } from "../real.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(ROOT, "docs/data-api.md"), "utf8");
const run = promisify(execFile);

const blockOf = (language: string) => page.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
/** What the page says that each sample prints. */
const promised = page.split("Each sample prints\n\n```\n")[1]?.split("```")[0];

let server: Server;
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.end(readFileSync(join(DATA_DIR, request.url?.replace("/data/", "") ?? "")));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  folder = mkdtempSync(join(tmpdir(), "atlas-samples-"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ["js", "sample.mjs", process.execPath],
  ["python", "sample.py", "python3"],
])("the sample in %s prints what the page says", async (language, file, program) => {
  const { port } = server.address() as AddressInfo;
  const sample = blockOf(language).replace("https://atlas.example/", `http://127.0.0.1:${port}/`);
  expect(sample).toContain("127.0.0.1");
  writeFileSync(join(folder, file), sample);
  const { stdout } = await run(program, [join(folder, file)], {
    env: { ...process.env, no_proxy: "*", NO_PROXY: "*" },
  });
  expect(stdout).toBe(promised);
});

it("says that the sample in R was not run", () => {
  expect(page).toContain("### R\n\nNot run here");
});
