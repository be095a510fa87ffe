import { useId, useMemo, useRef, useState } from "react";
import type { Marks, Shapes } from "../../domain/shape.ts";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { later } from "../later.tsx";
import { Archipelagos } from "./Archipelagos.tsx";
import { LandLayers, Underlay } from "./LandLayers.tsx";
import { MapFrame } from "./MapFrame.tsx";
import { Markers } from "./Markers.tsx";
import { Outlines } from "./Outlines.tsx";
import { Patterns, patternIds, patternVariables } from "./Patterns.tsx";
import { AT_REST } from "./placement.ts";
import { type LoadDetail, useDetail } from "./useDetail.ts";
import { useFocused } from "./useFocused.ts";
import { useFrame } from "./useFrame.ts";
import { usePointer } from "./usePointer.ts";
import { useSteering } from "./useSteering.ts";
import { useZoom } from "./useZoom.ts";
import "./map.css";

const Annotations = later(() => import("./Annotations.tsx").then(({ Annotations }) => Annotations));
const Chooser = later(() => import("./Chooser.tsx").then(({ Chooser }) => Chooser));
const Controls = later(() => import("./Controls.tsx").then(({ Controls }) => Controls));
const CountryList = later(() => import("./CountryList.tsx").then(({ CountryList }) => CountryList));
const MapTooltip = later(() => import("./MapTooltip.tsx").then(({ MapTooltip }) => MapTooltip));

interface Props {
  /** The first level of detail; finer ones are asked for through `loadDetail`. Keep both stable. */
  readonly shapes: Shapes;
  readonly marks: Marks;
  readonly loadDetail: LoadDetail;
  /** See `Loaders`. */
  readonly isSparing?: boolean | undefined;
}

/** The map of the world on the day shown. Fills its container. */
export function WorldMap({ shapes, marks, loadDetail, isSparing = false }: Props) {
  const [root, svg] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)];
  const [underlay, layer] = [useRef<SVGGElement>(null), useRef<SVGGElement>(null)];
  const constant = useRef<SVGGElement>(null);
  const frame = useFrame(root);
  const [rest, setRest] = useState(AT_REST);
  const [isScaling, setScaling] = useState(false);
  const camera = useApp((s) => s.camera);
  const onCamera = useApp((s) => s.setCamera);
  useZoom({
    svg,
    underlay,
    layer,
    constant,
    frame,
    camera,
    onCamera,
    onRest: setRest,
    onScaling: setScaling,
  });
  const drawing = useDetail(shapes, rest.k, loadDetail, isSparing);
  const scale = rest.k * (frame.scale || 1);
  const { probe, crowd, dismissProbe, dismissCrowd, handlers } = usePointer({
    svg,
    drawing,
    marks,
    frame,
    zoom: rest.k,
  });
  const steering = useSteering(frame, marks);
  const [patterns, variables] = usePatterns();
  const [focused, onFocus] = useFocused(steering.bringIntoView);

  const viewBox = `0 0 ${marks.width} ${marks.height}`;
  return (
    <MapFrame element={root} isScaling={isScaling} variables={variables}>
      {/* A drawing of its own, since whatever lies in one with the land is drawn again as the land changes colour. */}
      <svg className="map-underlay" viewBox={viewBox} aria-hidden="true">
        <g ref={underlay}>
          <Underlay drawing={drawing} />
        </g>
      </svg>
      <svg
        ref={svg}
        className="map-svg"
        viewBox={viewBox}
        role="img"
        aria-label={useMessages().map.map}
        {...handlers}
      >
        <Patterns ids={patterns} unit={1 / scale / drawing.unit} />
        <g ref={layer}>
          <LandLayers drawing={drawing} marks={marks} />
          <g ref={constant}>
            <Outlines drawing={drawing} marks={marks} scale={scale} focused={focused} />
            <Markers marks={marks} scale={scale} />
            <Annotations marks={marks} frame={frame} rest={rest} svg={svg} />
            <Archipelagos marks={marks} scale={scale} />
          </g>
        </g>
      </svg>
      <CountryList onFocus={onFocus} onZoom={steering.zoomBy} onPan={steering.panBy} />
      <Controls frame={frame} />
      <MapTooltip
        probe={crowd ? null : probe}
        focused={focused}
        drawing={drawing}
        marks={marks}
        view={rest}
        frame={frame}
        element={root}
        onDismiss={dismissProbe}
      />
      {crowd && <Chooser {...crowd} onClose={dismissCrowd} />}
    </MapFrame>
  );
}

/** Each map has its own patterns, also where several stand on one page. */
export function usePatterns() {
  const id = useId().replace(/[^\w-]/g, "");
  return useMemo(() => {
    const ids = patternIds(`map${id}`);
    return [ids, patternVariables(ids)] as const;
  }, [id]);
}
