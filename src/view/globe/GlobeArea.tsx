import type { Loaders } from "../loaders.ts";
import { Outlined } from "../Outlined.tsx";
import { Globe } from "./Globe.tsx";

interface Props {
  readonly loaders: Pick<Loaders, "marks" | "shapes" | "isSparing">;
}

/** The globe as soon as the outlines are there: it is bent from those of the map. */
export function GlobeArea({ loaders }: Props) {
  return (
    <Outlined loaders={loaders}>
      {(shapes, marks) => (
        <Globe shapes={shapes} marks={marks} loadDetail={loaders.shapes} isSparing={loaders.isSparing} />
      )}
    </Outlined>
  );
}
