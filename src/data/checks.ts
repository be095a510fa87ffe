import * as cells from "./checks/cells.ts";
import { measuresResolve, verdictsHold } from "./checks/claims.ts";
import type { Check } from "./checks/fault.ts";
import * as relations from "./checks/relations.ts";
import * as spans from "./checks/spans.ts";
import * as territory from "./checks/territory.ts";
import type { DataError } from "./decode.ts";
import type { Tables } from "./tables.ts";

/** What must hold of the tables beyond their single cells, by name. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...cells,
  ...relations,
  ...spans,
  ...territory,
  measuresResolve,
  verdictsHold,
};

/** Every fault that the checks find. */
export function faultsIn(tables: Tables): readonly DataError[] {
  return Object.values(CHECKS).flatMap((check) => [...check(tables)]);
}
