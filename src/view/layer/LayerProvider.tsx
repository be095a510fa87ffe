import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import type { Look } from "../../domain/territory.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Language } from "../../state/view.ts";
import type { Loaders } from "../loaders.ts";
import { type Resource, useResource } from "../resource.ts";
import type { ActiveLayer, OtherLayer } from "./layering.ts";

/** The layer in force; `retry` asks for it again. */
interface Provided {
  readonly resource: Resource<ActiveLayer>;
  readonly retry: () => void;
}

const IDLE: Provided = { resource: { status: "idle", value: null }, retry: () => undefined };
const LayerContext = createContext<Provided>(IDLE);

interface Props {
  readonly loadRecords: Loaders["records"];
  readonly children: ReactNode;
}

/** Loads the layer that the map is coloured by, with the records it needs, when one besides the tiers is chosen. */
export function LayerProvider({ loadRecords, children }: Props) {
  const layer = useApp((s) => s.layer);
  const atlas = useApp((s) => s.atlas);
  const { language } = useSpeech();
  const load = useCallback(
    async (key: `${OtherLayer} ${Language}`) => {
      const [name, spoken] = key.split(" ") as [OtherLayer, Language];
      const [{ activeLayer }, records] = await Promise.all([
        import("./layering.ts"),
        name === "since" ? null : loadRecords(spoken),
      ]);
      return activeLayer(atlas, name, records);
    },
    [atlas, loadRecords],
  );
  const [resource, retry] = useResource(layer === "tier" ? null : (`${layer} ${language}` as const), load);
  const provided = useMemo(() => ({ resource, retry }), [resource, retry]);
  return <LayerContext value={provided}>{children}</LayerContext>;
}

/** The layer besides the tiers that the map is coloured by, as far as it has been loaded. */
export function useLayerResource(): Provided {
  return useContext(LayerContext);
}

/** The layer besides the tiers that the map is coloured by; null for the tiers, and until it is there. */
export function useActiveLayer(): ActiveLayer | null {
  return useContext(LayerContext).resource.value;
}

/** Ways for land to look that no layer has a class for. */
export const CLASSLESS: ReadonlySet<Look> = new Set(["focal", "dependency", "not-a-state"]);
