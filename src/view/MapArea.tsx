import type { Loaders } from "./loaders.ts";
import { WorldMap } from "./map/WorldMap.tsx";
import { Outlined } from "./Outlined.tsx";

interface Props {
  readonly loaders: Pick<Loaders, "marks" | "shapes" | "servedShapes" | "isSparing">;
}

/** The map as soon as its outlines are there; until then the sea that they will lie in. */
export function MapArea({ loaders }: Props) {
  const { servedShapes, marks, shapes, isSparing } = loaders;
  const detail = { loadDetail: shapes, isSparing };
  if (servedShapes) return <WorldMap shapes={servedShapes} marks={marks} {...detail} />;
  return (
    <Outlined loaders={loaders}>
      {(fetched, whole) => <WorldMap shapes={fetched} marks={whole} {...detail} />}
    </Outlined>
  );
}
