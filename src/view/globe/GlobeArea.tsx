import { useMessages } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { useOutlines } from "../useOutlines.ts";
import { Globe } from "./Globe.tsx";

interface Props {
  readonly loaders: Pick<Loaders, "marks" | "shapes">;
}

/** The globe as soon as the outlines are there: it is bent from those of the map. */
export function GlobeArea({ loaders }: Props) {
  const { app, shell } = useMessages();
  const { shapes, marks, retry } = useOutlines(loaders);
  if (shapes.status === "ready") {
    return <Globe shapes={shapes.value} marks={marks} loadDetail={loaders.shapes} />;
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
