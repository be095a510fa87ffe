import { useMemo, useRef } from "react";
import type { Marks, Shapes } from "../../domain/shape.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Chooser } from "../map/Chooser.tsx";
import { CountryList } from "../map/CountryList.tsx";
import { MapFrame } from "../map/MapFrame.tsx";
import { Patterns } from "../map/Patterns.tsx";
import { type LoadDetail, useDetail } from "../map/useDetail.ts";
import { useFocused } from "../map/useFocused.ts";
import { useFrame } from "../map/useFrame.ts";
import { usePatterns } from "../map/WorldMap.tsx";
import type { Room } from "./eye.ts";
import { GlobeControls } from "./GlobeControls.tsx";
import { GlobeTooltip } from "./GlobeTooltip.tsx";
import { createStage, StageContext } from "./stage.ts";
import { Turntable } from "./Turntable.tsx";
import { useGestures } from "./useGestures.ts";
import { useGlobePointer } from "./useGlobePointer.ts";
import { useGlobeSight } from "./useGlobeSight.ts";
import { useGlobeSteering } from "./useGlobeSteering.ts";
import { useOrbit } from "./useOrbit.ts";
import { World } from "./World.tsx";
import "../map/map.css";
import "./globe.css";

interface Props {
  /** The first level of detail; finer ones are asked for through `loadDetail`. Keep both stable. */
  readonly shapes: Shapes;
  readonly marks: Marks;
  readonly loadDetail: LoadDetail;
  /** See `Loaders`. */
  readonly isSparing?: boolean | undefined;
}

/** The world of the day shown as a globe. Fills its container; looks, marks and ways to choose are the map's. */
export function Globe({ shapes, marks, loadDetail, isSparing = false }: Props) {
  const [root, svg] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)];
  const stage = useMemo(createStage, []);
  const room = useRoom(root);
  const { rest, isTurning, orbit } = useOrbit(stage, room);
  const steering = useGlobeSteering(stage, marks);
  const { wasPulled } = useGestures(svg, stage, orbit);
  const drawing = useDetail(shapes, rest?.camera.zoom ?? 1, loadDetail, isSparing);
  useGlobeSight(stage, root);
  const pointer = useGlobePointer({ svg, stage, drawing, marks, rest, wasPulled });
  const { zoomBy, panBy, bringIntoView } = steering;
  const [focused, onFocus] = useFocused(bringIntoView);
  const [patterns, variables] = usePatterns();
  const { globe } = useMessages();

  return (
    <MapFrame element={root} isScaling={isTurning} variables={variables}>
      <Turntable steering={steering}>
        <svg
          ref={svg}
          className="map-svg globe-svg"
          viewBox={room.isPaper ? `0 0 ${room.width} ${room.height}` : undefined}
          role="img"
          aria-label={globe.globe}
          data-turning={isTurning ? "" : undefined}
          {...pointer.handlers}
        >
          <Patterns ids={patterns} unit={1} />
          <StageContext value={stage}>
            <World drawing={drawing} rough={shapes} marks={marks} rest={rest} focused={focused} svg={svg} />
          </StageContext>
        </svg>
      </Turntable>
      <CountryList onFocus={onFocus} onZoom={zoomBy} onPan={panBy} />
      <GlobeControls onZoom={zoomBy} onPan={panBy} />
      <GlobeTooltip
        probe={pointer.crowd || isTurning ? null : pointer.probe}
        focused={focused}
        marks={marks}
        eye={rest}
        element={root}
        onDismiss={pointer.dismissProbe}
      />
      {pointer.crowd && <Chooser {...pointer.crowd} onClose={pointer.dismissCrowd} />}
    </MapFrame>
  );
}

/** The room in CSS pixels; the same object as long as it is the same. */
function useRoom(root: Parameters<typeof useFrame>[0]): Room & { readonly isPaper: boolean } {
  const { width, height, scale, onScreen } = useFrame(root);
  const isPaper = onScreen !== undefined;
  return useMemo(
    () => ({ width: Math.round(width * scale), height: Math.round(height * scale), isPaper }),
    [width, height, scale, isPaper],
  );
}
