import { type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Records } from "../../domain/record.ts";
import type { Story } from "../../domain/story.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { layerLegend } from "../Legend.tsx";
import { GivenLayer, LayerProvider, readyLens } from "../layer/LayerProvider.tsx";
import { LineContext } from "../line.ts";
import type { Loaders } from "../loaders.ts";
import { viewOfScene } from "./scene-view.ts";

/** What works out a layer. */
type Layering = Pick<typeof import("../layer/layering.ts"), "activeLayer">;

/**
 * The code that the story's layers besides the tiers ask for, fetched once nothing else is to do. Null until it has
 * come, and where no scene asks for any.
 */
export function useLayering(story: Story): Layering | null {
  const [layering, setLayering] = useState<Layering | null>(null);
  const line = useContext(LineContext);
  const isNeeded = useApp((s) => story.scenes.some((scene) => viewOfScene(scene, s).layer !== "tier"));
  useEffect(() => {
    if (!isNeeded) return;
    // What does not come is asked for again by the page that needs it.
    const ask = () => void loadLayering().then(setLayering, () => undefined);
    return line.whenFree(ask);
  }, [isNeeded, line]);
  return layering;
}

async function loadLayering(): Promise<Layering> {
  const [layering] = await Promise.all([import("../layer/layering.ts"), layerLegend.load(), readyLens()]);
  return layering;
}

interface Props {
  readonly layering: Layering | null;
  readonly records: Records | null;
  readonly loadRecords: Loaders["records"];
  readonly children: ReactNode;
}

/** Gives a printed map its layer at once where all is there; else it is waited for as on the screen. */
export function PrintedLayer({ layering, records, loadRecords, children }: Props) {
  const { atlas, layer } = useAppStore().getState();
  const active = useMemo(
    () => (layer !== "tier" && layering && records ? layering.activeLayer(atlas, layer, records) : null),
    [atlas, layer, layering, records],
  );
  if (active === null) return <LayerProvider loadRecords={loadRecords}>{children}</LayerProvider>;
  return (
    <GivenLayer resource={{ status: "ready", value: active }} retry={() => undefined}>
      {children}
    </GivenLayer>
  );
}
