import type { Atlas } from "../../domain/atlas.ts";
import { type Layering, type LayerTallies, layerTallies } from "../../domain/layer.ts";
import { agreementsLayer } from "../../domain/layer-agreements.ts";
import { deploymentsLayer } from "../../domain/layer-deployments.ts";
import { missionsLayer } from "../../domain/layer-missions.ts";
import { sinceLayer } from "../../domain/layer-since.ts";
import type { Records } from "../../domain/record.ts";
import type { Layer } from "../../state/view.ts";
import "./classes.css";

/** A layer besides the tiers. */
export type OtherLayer = Exclude<Layer, "tier">;

/** A layer that is there to be shown. */
export interface ActiveLayer {
  readonly name: OtherLayer;
  readonly layering: Layering;
  readonly tallies: LayerTallies;
  /** Null where the layer needs none. */
  readonly records: Records | null;
}

/** The layer of a name, worked out from the dataset and, all but one, from the records. */
export function activeLayer(atlas: Atlas, name: OtherLayer, records: Records | null): ActiveLayer {
  const layering = layeringOf(atlas, name, records);
  return { name, layering, tallies: layerTallies(layering, atlas.parties), records };
}

function layeringOf(atlas: Atlas, name: OtherLayer, records: Records | null): Layering {
  if (name === "agreements") return agreementsLayer(records?.agreements ?? []);
  if (name === "missions") return missionsLayer(atlas, records?.missions ?? []);
  if (name === "deployments") return deploymentsLayer(records?.deployments ?? []);
  return sinceLayer(atlas.dataset);
}
