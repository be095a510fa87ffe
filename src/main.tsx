import { freeRefusedStyles } from "./view/refusedStyles.ts";
import { startPage } from "./view/startPage.ts";

// What the atlas takes is fetched meanwhile, but read only after the first picture: the machine is busy drawing that.
freeRefusedStyles(document);
void startPage(async (root) => {
  const { explore } = await import("./explore.tsx");
  await explore(root);
});
