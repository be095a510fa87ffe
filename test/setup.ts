import { beforeAll } from "vitest";

/** A machine that is shared can starve a test for seconds: what is waited for may take that long to come. */
const PATIENCE_MS = 4_000;

// What comes after the first picture is there in every test of a component, as it is for whoever uses the page.
// Only the files that draw anything load React for it.
beforeAll(async () => {
  if (typeof document === "undefined") return;
  const { loadLater } = await import("../src/view/later.tsx");
  await loadLater();
  const { configure, getConfig } = await import("@testing-library/react");
  const { asyncUtilTimeout, asyncWrapper } = getConfig();
  // The files of one worker share this: what one of them asked for is not the next one's.
  configure({ defaultHidden: false });
  if (asyncUtilTimeout === PATIENCE_MS) return;
  configure({
    asyncUtilTimeout: PATIENCE_MS,
    asyncWrapper: async (wait) => settled(await asyncWrapper(wait)),
  });
});

/**
 * What was waited for stands in the document before its effects have run: a component does not listen to the store
 * yet. React has done all of its work when its scheduler gets to what may wait for ever.
 */
async function settled<T>(found: T): Promise<T> {
  const { unstable_IdlePriority: idle, unstable_scheduleCallback: schedule } = await import("scheduler");
  await new Promise<void>((done) => schedule(idle, () => done()));
  return found;
}
