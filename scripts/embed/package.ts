import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { bundleEmbed } from "./bundle.ts";

/** Writes the module of packages/embed; `npm pack` there runs it first. */
const folder = resolve(import.meta.dirname, "../../packages/embed/dist");
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, "index.js"), await bundleEmbed("package"));
console.log("packages/embed/dist/index.js");
