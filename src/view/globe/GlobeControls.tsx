import { memo } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { MAX_ZOOM } from "../../state/view.ts";
import { ZOOM_STEP } from "../map/Controls.tsx";
import "../map/controls.css";

/** How far one press turns, as a share of what is seen. */
export const TURN = 0.2;

interface Props {
  readonly onZoom: (factor: number) => void;
  /** By a share of what is seen, to the right and down. */
  readonly onPan: (dx: number, dy: number) => void;
}

/** Buttons to turn and to zoom, for whoever does not drag. */
export const GlobeControls = memo(function GlobeControls({ onZoom, onPan }: Props) {
  const { map, globe } = useMessages();
  const zoom = useApp((s) => s.camera?.zoom ?? 1);
  const isHome = useApp((s) => s.camera === null);
  const setCamera = useApp((s) => s.setCamera);
  return (
    <div className="map-controls globe-controls">
      <div className="map-controls-zoom">
        <Button
          label={map.zoomIn}
          d="M8 3v10M3 8h10"
          isOff={zoom >= MAX_ZOOM}
          onPress={() => onZoom(ZOOM_STEP)}
        />
        <Button label={map.zoomOut} d="M3 8h10" isOff={zoom <= 1} onPress={() => onZoom(1 / ZOOM_STEP)} />
        <Button
          label={map.reset}
          d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M8 7v2M7 8h2"
          isOff={isHome}
          onPress={() => setCamera(null)}
        />
      </div>
      <div className="globe-controls-turn">
        <Button label={globe.north} d="M3 10l5-5 5 5" onPress={() => onPan(0, -TURN)} />
        <Button label={globe.west} d="M10 3l-5 5 5 5" onPress={() => onPan(-TURN, 0)} />
        <Button label={globe.east} d="M6 3l5 5-5 5" onPress={() => onPan(TURN, 0)} />
        <Button label={globe.south} d="M3 6l5 5 5-5" onPress={() => onPan(0, TURN)} />
      </div>
    </div>
  );
});

interface ButtonProps {
  readonly label: string;
  readonly d: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button that is off keeps its focus: it says so, and does nothing. */
function Button({ label, d, isOff = false, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="map-controls-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
