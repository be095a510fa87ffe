import { useMemo } from "react";
import { partiesWithin } from "../../domain/filter.ts";
import { type LayerTallies, layerCountOn, layerTallies } from "../../domain/layer.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Loading } from "../Loading.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { classText } from "./classText.ts";
import { LayerNow } from "./LayerNow.tsx";
import { useLayerResource } from "./LayerProvider.tsx";
import type { ActiveLayer } from "./layering.ts";
import "./layer.css";

/** The classes of the layer with how many states are in each on the day shown, and what the layer leaves open. */
export function LayerLegend() {
  const { layer } = useMessages();
  const { resource, retry } = useLayerResource();
  if (resource.status === "failed") {
    return (
      <NotLoaded className="layer-wait" onRetry={retry}>
        {layer.failed}
      </NotLoaded>
    );
  }
  if (resource.value === null) {
    return <Loading className="layer-wait">{layer.loading}</Loading>;
  }
  return <Classes active={resource.value} />;
}

function Classes({ active }: { readonly active: ActiveLayer }) {
  const messages = useMessages();
  const { layer } = messages;
  const tallies = useScopedTallies(active);
  return (
    <div className="layer">
      <ul className="layer-entries" aria-label={`${layer.name[active.name]}. ${layer.hint}`}>
        {active.layering.classes.map((name) => (
          <Entry key={name} active={active} tallies={tallies} name={name} />
        ))}
      </ul>
      <LayerNow active={active} />
      <details className="layer-coverage">
        <summary>{layer.coverageTitle}</summary>
        <p>{layer.coverage[active.name]}</p>
      </details>
    </div>
  );
}

interface EntryProps {
  readonly active: ActiveLayer;
  readonly tallies: LayerTallies;
  readonly name: string;
}

function Entry({ active, tallies, name }: EntryProps) {
  const messages = useMessages();
  const count = useApp((s) => layerCountOn(tallies, name, s.day));
  return (
    <li className="layer-entry">
      <span className="layer-swatch" data-class={name} aria-hidden="true" />
      <span>{classText(messages, active, name)}</span>
      <span className="layer-count">{count}</span>
    </li>
  );
}

/** The counts of all of history, within the chosen groups if there are any. */
function useScopedTallies({ layering, tallies }: ActiveLayer): LayerTallies {
  const atlas = useApp((s) => s.atlas);
  const groups = useApp((s) => s.groups);
  const match = useApp((s) => s.match);
  return useMemo(
    () => (groups.length === 0 ? tallies : layerTallies(layering, partiesWithin(atlas, { groups, match }))),
    [layering, tallies, atlas, groups, match],
  );
}
