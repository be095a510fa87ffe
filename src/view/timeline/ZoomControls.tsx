import { useMessages } from "../../i18n/messages.ts";
import { useAppStore } from "../../state/store.ts";
import { SpeedSelect, Tool } from "./Controls.tsx";
import { CLOSEST, isWhole, zoomed } from "./span.ts";
import type { SpanControl } from "./useSpan.ts";

/** Buttons for how long a stretch of time the track shows, and for how fast it plays. */
export function ZoomControls({ control }: { readonly control: SpanControl }) {
  const { timeline } = useMessages();
  const store = useAppStore();
  const { shown, whole, show } = control;
  const zoom = (factor: number) => show(zoomed(shown, factor, store.getState().day, whole));
  const isAll = isWhole(shown, whole);
  return (
    <fieldset className="timeline-zoom">
      <legend className="visually-hidden">{timeline.zoom}</legend>
      <Tool icon="farther" name={timeline.zoomOut} disabled={isAll} onPress={() => zoom(2)} />
      <Tool
        icon="closer"
        name={timeline.zoomIn}
        disabled={shown.to - shown.from <= CLOSEST}
        onPress={() => zoom(0.5)}
      />
      <Tool icon="whole" name={timeline.whole} disabled={isAll} onPress={() => show(whole)} />
      <SpeedSelect />
    </fieldset>
  );
}
