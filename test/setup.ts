import { beforeAll } from "vitest";

// What comes after the first picture is there in every test of a component, as it is for whoever uses the page.
// Only the files that draw anything load React for it.
beforeAll(async () => {
  if (typeof document === "undefined") return;
  const { loadLater } = await import("../src/view/later.tsx");
  await loadLater();
});
