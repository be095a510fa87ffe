import { type CSSProperties, useRef, useState } from "react";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { StoreContext, useApp } from "../../state/store.ts";
import type { Loaders } from "../loaders.ts";
import { MapArea } from "../MapArea.tsx";
import { Divider } from "./Divider.tsx";
import { useMirroredView } from "./useMirroredView.ts";
import { useOtherStore } from "./useOtherStore.ts";
import "./swipe.css";

interface Props {
  readonly loaders: Loaders;
}

/**
 * The map of the other day over the map of the day shown, up to a divider that the reader moves: the
 * earlier day is on the left. The one below stays the map of the page; the one above is a picture of it.
 */
export function Swipe({ loaders }: Props) {
  const { formats } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(0.5);
  const other = useOtherStore();
  const day = useApp((s) => s.day);
  const compareDay = useApp((s) => s.compareDay) ?? day;
  useMirroredView(box);
  const dates = [Math.min(day, compareDay), Math.max(day, compareDay)].map((own) =>
    formats.date(exactly(own as typeof day)),
  );
  return (
    <div
      ref={box}
      className="swipe"
      data-side={compareDay <= day ? "left" : "right"}
      style={{ "--share": `${share * 100}%` } as CSSProperties}
    >
      <StoreContext value={other}>
        <div className="swipe-other" inert aria-hidden="true">
          <MapArea loaders={loaders} />
        </div>
      </StoreContext>
      <p className="swipe-date swipe-date--first">{dates[0]}</p>
      <p className="swipe-date swipe-date--last">{dates[1]}</p>
      <Divider box={box} share={share} onMove={setShare} />
    </div>
  );
}
