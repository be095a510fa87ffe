import { memo } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Camera } from "../../state/view.ts";
import { fittedCamera, magnified } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { PRESETS, type Preset, presetCamera, presetOf } from "./presets.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface Props {
  readonly frame: Frame;
}

/** Buttons to zoom and a choice of places to go to. */
export const Controls = memo(function Controls({ frame }: Props) {
  const t = useMessages().map;
  const camera = useApp((s) => s.camera);
  const setCamera = useApp((s) => s.setCamera);
  const shown: Camera = camera ?? fittedCamera(frame);
  return (
    <div className="map-controls">
      <ZoomButtons zoom={shown.zoom} onZoom={(factor) => setCamera(magnified(shown, frame, factor))} />
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
