import type { ReactNode } from "react";
import type { Marks, Shapes } from "../domain/shape.ts";
import { useMessages } from "../i18n/messages.ts";
import type { Loaders } from "./loaders.ts";
import { useOutlines } from "./useOutlines.ts";

interface Props {
  readonly loaders: Pick<Loaders, "marks" | "shapes">;
  readonly children: (shapes: Shapes, marks: Marks) => ReactNode;
}

/** What is drawn of outlines, as soon as they are there; until then that they are on their way, or did not come. */
export function Outlined({ loaders, children }: Props) {
  const { app, shell } = useMessages();
  const { shapes, marks, retry } = useOutlines(loaders);
  if (shapes.status === "ready") return children(shapes.value, marks);
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
