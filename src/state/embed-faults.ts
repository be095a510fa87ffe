import type { AppState } from "./store.ts";
import type { Fault } from "./url.ts";

/** What could not be taken, as far as the reader is still told of it. */
export function toldFaults({ notices }: Pick<AppState, "notices">): readonly Fault[] {
  return notices.flatMap((notice) => (notice.kind === "address" ? notice.faults : []));
}

/** Tells the reader of what was refused, and no longer of what was refused where the same was asked for before. */
export function tellReader(state: AppState, asked: readonly string[], faults: readonly Fault[]): void {
  const before = toldFaults(state);
  const left = before.filter(({ param }) => !asked.includes(param));
  if (faults.length === 0 && left.length === before.length) return;
  const now = [...left, ...faults];
  const standing = state.notices.find(({ kind }) => kind === "address");
  if (now.length > 0) state.notify({ kind: "address", faults: now });
  else if (standing) state.dismiss(standing.id);
}
