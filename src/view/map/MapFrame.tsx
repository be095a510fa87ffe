import type { CSSProperties, ReactNode, RefObject } from "react";
import { useApp } from "../../state/store.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";

interface Props {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly isScaling: boolean;
  readonly variables: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/**
 * The box of the map. What concerns all of the land at once (which tiers stand out, how the date moved) is
 * told here, in one attribute each, and the style sheet does the rest.
 */
export function MapFrame({ element, isScaling, variables, children }: Props) {
  const mover = useApp((s) => s.mover);
  const lit = useApp((s) => s.hoveredClass);
  const only = useApp((s) => s.tiers.join(" "));
  const isGrouped = useApp((s) => s.groups.length > 0);
  const isCompared = useApp((s) => s.compareDay !== null);
  const layer = useActiveLayer()?.name;
  return (
    <div
      ref={element}
      className="map"
      style={variables as CSSProperties}
      data-mover={mover}
      data-lit={lit ?? undefined}
      data-only={only || undefined}
      data-grouped={isGrouped ? "" : undefined}
      data-compared={isCompared ? "" : undefined}
      data-layer={layer}
      data-scaling={isScaling ? "" : undefined}
    >
      {children}
    </div>
  );
}
