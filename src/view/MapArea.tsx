import { useMessages } from "../i18n/messages.ts";
import type { Loaders } from "./loaders.ts";
import { WorldMap } from "./map/WorldMap.tsx";
import { useOutlines } from "./useOutlines.ts";

interface Props {
  readonly loaders: Pick<Loaders, "marks" | "shapes" | "servedShapes">;
}

/** The map as soon as its outlines are there; until then the sea that they will lie in. */
export function MapArea({ loaders }: Props) {
  const { servedShapes, marks, shapes } = loaders;
  if (servedShapes) return <WorldMap shapes={servedShapes} marks={marks} loadDetail={shapes} />;
  return <FetchedMap loaders={loaders} />;
}

function FetchedMap({ loaders }: Props) {
  const { app, shell } = useMessages();
  const { shapes, marks, retry } = useOutlines(loaders);
  if (shapes.status === "ready") {
    return <WorldMap shapes={shapes.value} marks={marks} loadDetail={loaders.shapes} />;
  }
  if (shapes.status === "failed") {
    return (
      <div className="atlas-wait" role="alert">
        <p>{shell.failed.map}</p>
        <button type="button" className="button" onClick={retry}>
          {app.retry}
        </button>
      </div>
    );
  }
  return (
    <div className="atlas-wait" role="status">
      {shell.loadingMap}
    </div>
  );
}
