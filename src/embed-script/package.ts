import { folderOf } from "./attributes.ts";
import { BambooAtlas, setFolder } from "./element.ts";
import { TAG } from "./holders.ts";

/**
 * Defines `<bamboo-atlas>`, once. `base` is the address of the atlas that the maps come from; an element's own
 * `base` attribute comes first.
 *
 * @throws TypeError if the base is no address of a web page.
 */
export function defineBambooAtlas(base?: string): typeof BambooAtlas {
  if (base !== undefined) {
    const folder = folderOf(base, document.baseURI);
    if (folder === null) throw new TypeError(`not the address of an atlas: ${base}`);
    setFolder(folder);
  }
  if (customElements.get(TAG) === undefined) customElements.define(TAG, BambooAtlas);
  return BambooAtlas;
}
