import { SINCE_CLASSES } from "../../domain/layer-since.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ActiveLayer } from "./layering.ts";

/** What a class of a layer is called. */
export function classText({ layer }: Messages, { name: layerName }: ActiveLayer, name: string): string {
  const years = SINCE_CLASSES.find((own) => own.name === name);
  if (years) return layer.years(years.first, years.last);
  return layerName === "since" ? layer.noRelations : (layer.className[name] ?? name);
}
