import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { MAX_ZOOM } from "../../state/view.ts";
import { IconButton } from "./IconButton.tsx";
import "./controls.css";

/** What one press of a button or a key magnifies by. */
export const ZOOM_STEP = 1.6;

interface Props {
  /** How far what is seen is magnified. */
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
}

/** Buttons to magnify and to see everything again, for the map and the globe. */
export function ZoomButtons({ zoom, onZoom }: Props) {
  const t = useMessages().map;
  const isHome = useApp((s) => s.camera === null);
  const setCamera = useApp((s) => s.setCamera);
  return (
    <div className="map-controls-zoom">
      <IconButton
        label={t.zoomIn}
        d="M8 3v10M3 8h10"
        isOff={zoom >= MAX_ZOOM}
        onPress={() => onZoom(ZOOM_STEP)}
      />
      <IconButton label={t.zoomOut} d="M3 8h10" isOff={zoom <= 1} onPress={() => onZoom(1 / ZOOM_STEP)} />
      <IconButton
        label={t.reset}
        d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M8 7v2M7 8h2"
        isOff={isHome}
        onPress={() => setCamera(null)}
      />
    </div>
  );
}
