import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { Code } from "../../domain/country.ts";
import type { Marks, Shapes } from "../../domain/shape.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Chooser } from "../map/Chooser.tsx";
import { CountryList } from "../map/CountryList.tsx";
import { MapFrame } from "../map/MapFrame.tsx";
import { Patterns } from "../map/Patterns.tsx";
import { type LoadDetail, useDetail } from "../map/useDetail.ts";
import { useFrame } from "../map/useFrame.ts";
import { usePatterns } from "../map/WorldMap.tsx";
import { ZOOM_STEP } from "../map/ZoomButtons.tsx";
import { Disc } from "./Disc.tsx";
import { type Room, scaleOf } from "./eye.ts";
import { GlobeControls, TURN } from "./GlobeControls.tsx";
import { GlobeNames } from "./GlobeNames.tsx";
import { GlobeOutlines } from "./GlobeOutlines.tsx";
import { GlobeSigns } from "./GlobeSigns.tsx";
import { GlobeTooltip } from "./GlobeTooltip.tsx";
import { GlobeArchipelagos, GlobeMarkers } from "./Points.tsx";
import { Surface } from "./Surface.tsx";
import { createStage, StageContext } from "./stage.ts";
import { useGestures } from "./useGestures.ts";
import { useGlobePointer } from "./useGlobePointer.ts";
import { useGlobeSight } from "./useGlobeSight.ts";
import { useGlobeSteering } from "./useGlobeSteering.ts";
import { useOrbit } from "./useOrbit.ts";
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
  const [focused, setFocused] = useState<Code | null>(null);
  const hover = useApp((s) => s.hover);
  const [patterns, variables] = usePatterns();
  const scale = rest ? scaleOf(rest) : 1;
  const { bringIntoView, zoomBy, panBy } = steering;
  const onFocus = useCallback(
    (code: Code | null) => {
      setFocused(code);
      hover(code);
      bringIntoView(code);
    },
    [bringIntoView, hover],
  );
  const { globe } = useMessages();

  return (
    <MapFrame element={root} isScaling={isTurning} variables={variables}>
      <div
        className="globe"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys turn the globe while it has the focus
        tabIndex={0}
        aria-label={globe.turn}
        onKeyDown={keysOf(steering)}
      >
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
            <Disc />
            <Surface drawing={drawing} rough={shapes} marks={marks} />
            <GlobeOutlines
              shapes={drawing.shapes}
              rough={shapes}
              marks={marks}
              scale={scale}
              focused={focused}
            />
            <GlobeMarkers marks={marks} scale={scale} />
            {rest && <GlobeNames marks={marks} eye={rest} svg={svg} />}
            <GlobeSigns marks={marks} />
            <GlobeArchipelagos marks={marks} scale={scale} />
          </StageContext>
        </svg>
      </div>
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

const TURNS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-TURN, 0],
  ArrowRight: [TURN, 0],
  ArrowUp: [0, -TURN],
  ArrowDown: [0, TURN],
};

/** Arrows turn the globe, plus and minus bring it closer. */
function keysOf({ zoomBy, panBy }: ReturnType<typeof useGlobeSteering>) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = TURNS[event.key];
    if (turn) panBy(...turn);
    else if (event.key === "+" || event.key === "=") zoomBy(ZOOM_STEP);
    else if (event.key === "-") zoomBy(1 / ZOOM_STEP);
    else return;
    event.preventDefault();
  };
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
