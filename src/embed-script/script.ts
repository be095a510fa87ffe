import { folderOf } from "./attributes.ts";
import { BambooAtlas, setFolder } from "./element.ts";
import { fillHolders, TAG } from "./holders.ts";

/*
 * What `embed.js` does in a host page: defines `<bamboo-atlas>` and fills every `<div data-bamboo-atlas>`. The
 * atlas lies where the script came from. Run twice, it fills the holders that are new.
 */
const script = document.currentScript;
const folder = folderOf(script instanceof HTMLScriptElement ? script.src : null);
setFolder(folder);
if (customElements.get(TAG) === undefined) customElements.define(TAG, BambooAtlas);
fillHolders(folder);
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", () => fillHolders(folder), { once: true });
}
