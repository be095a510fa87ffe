import { memo } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { IconButton } from "../map/IconButton.tsx";
import { ZoomButtons } from "../map/ZoomButtons.tsx";

/** How far one press turns, as a share of what is seen. */
export const TURN = 0.2;

interface Props {
  readonly onZoom: (factor: number) => void;
  /** By a share of what is seen, to the right and down. */
  readonly onPan: (dx: number, dy: number) => void;
}

/** Buttons to turn and to zoom, for whoever does not drag. */
export const GlobeControls = memo(function GlobeControls({ onZoom, onPan }: Props) {
  const { globe } = useMessages();
  const zoom = useApp((s) => s.camera?.zoom ?? 1);
  return (
    <div className="map-controls globe-controls">
      <ZoomButtons zoom={zoom} onZoom={onZoom} />
      <div className="globe-controls-turn">
        <IconButton label={globe.north} d="M3 10l5-5 5 5" onPress={() => onPan(0, -TURN)} />
        <IconButton label={globe.west} d="M10 3l-5 5 5 5" onPress={() => onPan(-TURN, 0)} />
        <IconButton label={globe.east} d="M6 3l5 5-5 5" onPress={() => onPan(TURN, 0)} />
        <IconButton label={globe.south} d="M3 6l5 5 5-5" onPress={() => onPan(0, TURN)} />
      </div>
    </div>
  );
});
