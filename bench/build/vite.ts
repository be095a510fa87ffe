// A process of its own for each build of the app: what one build keeps in memory, the next does not meet.
import { build, type InlineConfig } from "vite";

const [outDir = "", publicDir] = process.argv.slice(2);
const config: InlineConfig = { logLevel: "error", mode: "production", build: { outDir, emptyOutDir: true } };
await build(publicDir === undefined ? config : { ...config, publicDir });
