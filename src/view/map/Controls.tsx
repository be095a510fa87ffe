import { memo } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Camera } from "../../state/view.ts";
import { MAX_ZOOM } from "../../state/view.ts";
import { fittedCamera, magnified } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { PRESETS, type Preset, presetCamera, presetOf } from "./presets.ts";
import "./controls.css";

/** What one press of a button or a key magnifies by. */
export const ZOOM_STEP = 1.6;

interface Props {
  readonly frame: Frame;
}

/** Buttons to zoom and a choice of places to go to. */
export const Controls = memo(function Controls({ frame }: Props) {
  const t = useMessages().map;
  const camera = useApp((s) => s.camera);
  const setCamera = useApp((s) => s.setCamera);
  const shown: Camera = camera ?? fittedCamera(frame);
  const zoom = (factor: number) => setCamera(magnified(shown, frame, factor));
  return (
    <div className="map-controls">
      <div className="map-controls-zoom">
        <IconButton
          label={t.zoomIn}
          d="M8 3v10M3 8h10"
          isOff={shown.zoom >= MAX_ZOOM}
          onPress={() => zoom(ZOOM_STEP)}
        />
        <IconButton
          label={t.zoomOut}
          d="M3 8h10"
          isOff={shown.zoom <= 1}
          onPress={() => zoom(1 / ZOOM_STEP)}
        />
        <IconButton
          label={t.reset}
          d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3M8 7v2M7 8h2"
          isOff={camera === null}
          onPress={() => setCamera(null)}
        />
      </div>
      <select
        className="map-controls-places"
        aria-label={t.goTo}
        value={presetOf(camera, frame) ?? ""}
        onChange={({ target }) => setCamera(presetCamera(target.value as Preset, frame))}
      >
        <option value="" disabled>
          {t.goToPlaceholder}
        </option>
        {PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {t.preset[preset]}
          </option>
        ))}
      </select>
    </div>
  );
});

interface IconButtonProps {
  readonly label: string;
  readonly d: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** A button that is off keeps its focus: it says so, and does nothing. */
function IconButton({ label, d, isOff, onPress }: IconButtonProps) {
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
