import { relative, resolve } from "node:path";
import { build } from "vite";

const ENTRY = "\0tests";

/** Names each test file to the harness and gives every module its own folder, which a bundle would lose. */
const standIns = (files) => ({
  name: "stand-ins",
  enforce: "pre",
  resolveId: (id) => (id === "tests" ? ENTRY : null),
  load: (id) => (id === ENTRY ? files.map((file) => `import ${JSON.stringify(file)};`).join("\n") : null),
  transform(code, id) {
    const placed = code.replaceAll("import.meta.dirname", JSON.stringify(resolve(id, "..")));
    if (!files.includes(id)) return placed === code ? null : placed;
    const name = relative(process.cwd(), id);
    return `import { inFile } from "vitest"; inFile(${JSON.stringify(name)});\n${placed}`;
  },
});

/**
 * The tests and all that they import of the project, as one CommonJS script: it can be run again and again in one
 * process, each time afresh. Packages stay outside.
 */
export async function bundleTests(files) {
  const { output } = await build({
    configFile: false,
    logLevel: "error",
    plugins: [standIns(files)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: "node20",
      rolldownOptions: { input: "tests", output: { format: "cjs", codeSplitting: false } },
    },
  });
  const [{ code, imports }] = output;
  return { code, packages: imports };
}
