import type { ReactNode } from "react";
import type { Marks, Shapes } from "../domain/shape.ts";
import { useMessages } from "../i18n/messages.ts";
import { Loading } from "./Loading.tsx";
import type { Loaders } from "./loaders.ts";
import { NotLoaded } from "./NotLoaded.tsx";
import { useOutlines } from "./useOutlines.ts";

interface Props {
  readonly loaders: Pick<Loaders, "marks" | "shapes">;
  readonly children: (shapes: Shapes, marks: Marks) => ReactNode;
}

/** What is drawn of outlines, as soon as they are there; until then that they are on their way, or did not come. */
export function Outlined({ loaders, children }: Props) {
  const { shell } = useMessages();
  const { shapes, marks, retry } = useOutlines(loaders);
  if (shapes.status === "ready") return children(shapes.value, marks);
  if (shapes.status === "failed") {
    return (
      <NotLoaded className="atlas-wait" onRetry={retry}>
        {shell.failed.map}
      </NotLoaded>
    );
  }
  return <Loading className="atlas-wait">{shell.loadingMap}</Loading>;
}
