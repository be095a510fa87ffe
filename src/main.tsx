import { fetchRefusedStyles } from "./view/refusedStyles.ts";
import { startPage } from "./view/startPage.ts";

// What the atlas takes is fetched meanwhile, but read only after the first picture: both cores are busy drawing that.
fetchRefusedStyles(document);
void startPage(async (root) => {
  const { explore } = await import("./explore.tsx");
  await explore(root);
});
