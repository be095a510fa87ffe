import { freeRefusedStyles } from "./view/refusedStyles.ts";
import { startPage } from "./view/startPage.ts";

// The app is read only after the first picture: the machine is busy drawing that. The first script says when it is fetched.
freeRefusedStyles(document);
void startPage(async (root) => {
  const { explore } = await import("./explore.tsx");
  await explore(root);
});
