import { group } from "d3";
import type { Code } from "./country.ts";
import type { Day } from "./day.ts";
import { type Layering, stepsOf } from "./layer.ts";
import { covers, type DeploymentRecord } from "./record.ts";

export const DEPLOYMENT_CLASSES = ["peacekeeping", "relief", "none"] as const;

export type DeploymentClass = (typeof DEPLOYMENT_CLASSES)[number];

/** What people are sent for; a post at headquarters is no mission in the country where it lies. */
export type DeploymentKind = "peacekeeping" | "headquarters" | "relief";

/** Where a deployment works, in degrees. */
export interface DeploymentPoint {
  readonly row: DeploymentRecord;
  readonly kind: DeploymentKind;
  readonly lon: number;
  readonly lat: number;
}

/** The towns of the deployments, by row: what the table tells in words. Abyei belongs to neither of the Sudans here. */
const SITES: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  "unmiss-officers": [31.58, 4.85], // Juba
  "unmiss-field-hospital": [29.8, 9.23], // Bentiu
  "minusca-officers": [18.56, 4.37], // Bangui
  "unisfa-engineers": [28.43, 9.6], // Abyei
  "dpo-officers": [-73.97, 40.75], // United Nations headquarters
  "relief-turkiye-2023": [38.28, 37.76], // Adiyaman
  "relief-myanmar-2025": [96.13, 19.75], // Nay Pyi Taw
};

/** By whether Vietnamese peacekeepers or relief teams work in a country. */
export function deploymentsLayer(deployments: readonly DeploymentRecord[]): Layering {
  const rows = group(
    deployments.filter(({ mission, code }) => mission !== null && code !== null),
    ({ code }) => code as Code,
  );
  const steps = [...rows].map(([code, own]) => {
    const days = new Set(own.flatMap(({ from, to }) => [from?.day ?? [], to?.day ?? []].flat()));
    return [
      code,
      stepsOf(
        [...days].map((day) => ({ day, name: classAmong(own, day) })),
        "none",
      ),
    ] as const;
  });
  return {
    classes: DEPLOYMENT_CLASSES,
    rest: "none",
    steps: new Map(steps.filter(([, own]) => own.length > 0)),
  };
}

/** The places where people are deployed on a day, in the order of the table. */
export function deploymentPointsOn(
  deployments: readonly DeploymentRecord[],
  day: Day,
): readonly DeploymentPoint[] {
  return deployments.flatMap((row) => {
    const site = SITES[row.id];
    if (row.mission === null || site === undefined || !covers(row, day)) return [];
    return [{ row, kind: deploymentKindOf(row), lon: site[0], lat: site[1] }];
  });
}

/** The deployments of a day, in the order of the table; totals are none. */
export function deploymentsOn(
  deployments: readonly DeploymentRecord[],
  day: Day,
): readonly DeploymentRecord[] {
  return deployments.filter((row) => row.mission !== null && covers(row, day));
}

/** The newest total that had been given out by a day; null before the first. */
export function deploymentTotalOn(
  deployments: readonly DeploymentRecord[],
  day: Day,
): DeploymentRecord | null {
  const totals = deployments.filter(
    ({ mission, from }) => mission === null && from !== null && from.day <= day,
  );
  return totals.sort((a, b) => (a.from?.day ?? 0) - (b.from?.day ?? 0)).at(-1) ?? null;
}

/** What a deployment is for. */
export function deploymentKindOf({ mission }: DeploymentRecord): DeploymentKind {
  if (mission === "relief") return "relief";
  return mission === "DPO" ? "headquarters" : "peacekeeping";
}

function classAmong(rows: readonly DeploymentRecord[], day: Day): DeploymentClass {
  const open = rows.filter((row) => covers(row, day)).map(deploymentKindOf);
  if (open.includes("peacekeeping")) return "peacekeeping";
  return open.includes("relief") ? "relief" : "none";
}
