import type { Layer } from "./area.ts";

/** The layers of the area, the rearmost first. */
export function AreaPaths({ layers }: { readonly layers: readonly Layer[] }) {
  return layers.map(({ name, d }) => (
    <path key={name} className={`timeline-layer timeline-fill--${name}`} d={d} />
  ));
}
