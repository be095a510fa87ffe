import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--enable-precise-memory-info",
  "--js-flags=--expose-gc",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
  // A frame shares the thread of the page around it, so that one clock measures both.
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process,IsolateSandboxedIframes,OriginKeyedProcessesByDefault,Translate,PaintHolding",
];
const SOFTWARE_GL = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];
const UNPACED = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/**
 * Starts a Chromium that talks to this machine alone. With `webgl` it draws that in software; with `unpaced` frames
 * follow each other as fast as they can.
 */
export function launch(webgl: boolean, unpaced: boolean): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("no Chromium was found: install the package chromium");
  return chromium.launch({
    executablePath,
    ignoreDefaultArgs: ["--headless", "--hide-scrollbars"],
    args: [...FLAGS, ...(webgl ? SOFTWARE_GL : ["--disable-gpu"]), ...(unpaced ? UNPACED : [])],
  });
}
