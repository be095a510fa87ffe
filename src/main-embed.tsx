import { startPage } from "./view/startPage.ts";

// As `main.tsx` does for the atlas.
void startPage(async (root) => {
  const { embed } = await import("./embed.tsx");
  await embed(root);
});
