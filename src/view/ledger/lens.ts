import { type Measure, UN_GROUP } from "../../domain/measure.ts";
import type { TallyClass } from "../../domain/tally.ts";
import { LADDER } from "../../domain/tier.ts";
import type { View } from "../../state/view.ts";

/** What the map has to single out so that it shows what a measure counts, as far as its filters can say it. */
export function lensOf(measure: Measure): Pick<View, "tiers" | "groups" | "layer" | "form"> {
  const lens = { tiers: [], groups: [], layer: "tier", form: "map" } as const;
  if (measure.kind === "agreements" || measure.kind === "economies") return { ...lens, layer: "agreements" };
  if (measure.kind === "peacekeepers") return { ...lens, layer: "deployments" };
  if (measure.kind !== "countries") return lens;
  const { group } = measure;
  return { ...lens, tiers: classesOf(measure), groups: group === null || group === UN_GROUP ? [] : [group] };
}

function classesOf(measure: Extract<Measure, { kind: "countries" }>): readonly TallyClass[] {
  const { reach, tier, with: extras } = measure;
  if (reach === "at" || tier === "special") return [tier];
  const classes: TallyClass[] = LADDER.slice(LADDER.indexOf(tier));
  if (tier === "relations" || extras.includes("special")) classes.push("special");
  if (extras.includes("suspended")) classes.push("suspended");
  return classes;
}
