import { useState } from "react";
import type { Scene } from "../../domain/story.ts";
import { createAppStore, StoreContext, useAppStore } from "../../state/store.ts";
import { LayerProvider } from "../layer/LayerProvider.tsx";
import type { Loaders } from "../loaders.ts";
import { MapArea } from "../MapArea.tsx";
import { EmphasisLayer } from "../story/EmphasisLayer.tsx";
import { viewOfScene } from "../story/scene-view.ts";

interface Props {
  readonly scene: Scene;
  readonly loaders: Loaders;
}

/** The map as a scene will show it, small, to look at only. It has a store of its own; give it a key for each scene. */
export function SceneMap({ scene, loaders }: Props) {
  const live = useAppStore();
  const [store] = useState(() => {
    const state = live.getState();
    return createAppStore(state.atlas, { ...viewOfScene(scene, state), compareDay: null, form: "map" });
  });
  return (
    <div className="presenter-map" inert aria-hidden="true">
      <StoreContext value={store}>
        <LayerProvider loadRecords={loaders.records}>
          <MapArea loaders={loaders} />
          {scene.emphasis && <EmphasisLayer emphasis={scene.emphasis} marks={loaders.marks} />}
        </LayerProvider>
      </StoreContext>
    </div>
  );
}
