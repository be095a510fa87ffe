import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import type { Language } from "../../domain/language.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { laterValue, useLater } from "../later.tsx";
import type { Loaders } from "../loaders.ts";
import { type Lens, LensContext } from "../map/lens.ts";
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
  return <GivenLayer {...{ resource, retry, children }} />;
}

/** What stands within is seen through this layer, as far as it has been loaded. */
export function GivenLayer({ resource, retry, children }: Provided & Pick<Props, "children">) {
  const provided = useMemo(() => ({ resource, retry }), [resource, retry]);
  return (
    <LayerContext value={provided}>
      <LensContext value={useLensFor(resource.value)}>{children}</LensContext>
    </LayerContext>
  );
}

const lensModule = laterValue(() => import("./lens.ts"));

/** Resolves when a lens can be looked through at once, or will not be soon. */
export const readyLens = (): Promise<unknown> => lensModule.load().catch(() => undefined);

/** Groups, a second day and a layer make a lens of the map; without any of them there is none. */
function useLensFor(active: ActiveLayer | null): Lens | null {
  const isLensed = useApp((s) => s.groups.length > 0 || s.compareDay !== null) || active !== null;
  const module = useLater(lensModule);
  return useMemo(() => (isLensed && module ? module.lensThrough(active) : null), [isLensed, module, active]);
}

/** The layer besides the tiers that the map is coloured by, as far as it has been loaded. */
export function useLayerResource(): Provided {
  return useContext(LayerContext);
}

/** The layer besides the tiers that the map is coloured by; null for the tiers, and until it is there. */
export function useActiveLayer(): ActiveLayer | null {
  return useContext(LayerContext).resource.value;
}
