import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";

const first = (paths) => paths.find((path) => path && existsSync(path));

/** The path of Chromium. */
export const findChromium = findBrowser;

/** The path of Firefox; `FIREFOX` overrides the usual places. */
export function findFirefox() {
  return first([
    process.env.FIREFOX,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ]);
}

/** The path of WebKitGTK's MiniBrowser, where its driver and Xvfb are there too; `MINIBROWSER` overrides the usual places. */
export function findWebKit() {
  const isComplete = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"].every((path) => existsSync(path));
  if (!isComplete) return undefined;
  const within = (folder, pattern) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name));
  const libraries = within("/usr/lib", /-linux-gnu/).flatMap((folder) => within(folder, /^webkit2?gtk-/));
  return first([process.env.MINIBROWSER, ...libraries.map((folder) => join(folder, "MiniBrowser"))]);
}

const ENGINES = [
  { name: "Firefox", find: findFirefox, packages: ["firefox-esr"] },
  { name: "WebKitGTK with its driver", find: findWebKit, packages: ["webkit2gtk-driver", "xvfb"] },
  { name: "Chromium", find: findChromium, packages: ["chromium", "fonts-noto-core"] },
];

const missing = () => ENGINES.filter(({ find }) => find() === undefined);
const packagesOf = (engines) => engines.flatMap(({ packages }) => packages);

/** Installs Debian's packages of what is missing, where the user may. Gives a sentence for what is missing still. */
export function installEngines() {
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (missing().length > 0 && mayInstall) {
    console.log(`\n▸ Installing ${packagesOf(missing()).join(", ")}`);
    const apt = (...args) =>
      spawnSync("apt-get", args, {
        stdio: "inherit",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...packagesOf(missing()));
  }
  const left = missing();
  if (left.length === 0) return null;
  const names = left.map(({ name }) => name).join(", ");
  return `Not found: ${names}. Install the Debian packages ${packagesOf(left).join(", ")}, or run this as root on Debian or Ubuntu.`;
}
