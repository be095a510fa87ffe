import { type CSSProperties, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Marks, Shapes } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import type { Theme } from "../../state/view.ts";
import { Archipelagos } from "../map/Archipelagos.tsx";
import { fittedCamera, transformOf } from "../map/camera.ts";
import { drawingOf } from "../map/drawing.ts";
import { frameOf } from "../map/frame.ts";
import { LandLayers, Underlay } from "../map/LandLayers.tsx";
import { MapFrame } from "../map/MapFrame.tsx";
import { Markers } from "../map/Markers.tsx";
import { Names } from "../map/Names.tsx";
import { Outlines } from "../map/Outlines.tsx";
import { Patterns, patternIds, patternVariables } from "../map/Patterns.tsx";
import { AT_REST, type Placement, transformText } from "../map/placement.ts";
import { Signs } from "../map/Signs.tsx";
import { MAP_TOP, PICTURE_WIDTH, PictureText, usePictureText } from "./PictureText.tsx";
import "../map/map.css";
import "./picture.css";

/** The part of the picture that the map takes: the whole world fits into it. */
const MAP = { width: PICTURE_WIDTH, height: 585 } as const;
const FRAME = frameOf(MAP.width, MAP.height);

/** How much of the world is in a picture: all, or what the map on the screen looks at. */
export const EXTENTS = ["world", "view"] as const;
export type Extent = (typeof EXTENTS)[number];

interface Props {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly shapes: Shapes;
  readonly marks: Marks;
  readonly extent: Extent;
  readonly theme: Exclude<Theme, "auto">;
  /** A link to the view, printed below. */
  readonly link: string;
  /** How much smaller it is shown than it is. */
  readonly shrink: number;
}

/**
 * The map as a picture of its own: title, date, map, legend, credit. It is drawn by the parts of the map
 * itself under the same style sheet, so that what is saved cannot differ from what is shown.
 */
export function Picture({ picture, shapes, marks, extent, theme, link, shrink }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const id = useId().replace(/[^\w-]/g, "");
  const ids = useMemo(() => patternIds(`picture${id}`), [id]);
  const text = usePictureText(MAP.height);
  const rest = useRest(extent);
  const scale = rest.k * FRAME.scale;
  const clip = `picture${id}-map`;
  return (
    <div className="picture-place" style={{ height: text.height * shrink }}>
      <div className="picture-sheet" data-palette={theme} style={{ transform: `scale(${shrink})` }}>
        <MapFrame element={root} isScaling={false} variables={patternVariables(ids)}>
          <svg
            ref={picture}
            className="picture"
            aria-hidden="true"
            width={PICTURE_WIDTH}
            height={text.height}
            viewBox={`0 0 ${PICTURE_WIDTH} ${text.height}`}
          >
            <rect className="picture-paper" width={PICTURE_WIDTH} height={text.height} />
            <clipPath id={clip}>
              <rect y={MAP_TOP} width={MAP.width} height={MAP.height} />
            </clipPath>
            <g className="map-svg" clipPath={`url(#${clip})`}>
              <Patterns ids={ids} unit={1 / scale} />
              <g
                transform={`translate(${-FRAME.left * FRAME.scale} ${MAP_TOP - FRAME.top * FRAME.scale}) scale(${FRAME.scale})`}
              >
                <g transform={transformText(rest)}>
                  <Layers shapes={shapes} marks={marks} rest={rest} picture={picture} />
                </g>
              </g>
            </g>
            <PictureText text={text} scale={scale} link={link} />
          </svg>
        </MapFrame>
      </div>
    </div>
  );
}

interface LayersProps extends Pick<Props, "shapes" | "marks" | "picture"> {
  readonly rest: Placement;
}

/** The parts of the map, one upon the other as on the screen. */
function Layers({ shapes, marks, rest, picture }: LayersProps) {
  const drawing = drawingOf(shapes);
  const scale = rest.k * FRAME.scale;
  // The names are measured in the picture, so it must be there before them.
  const [isStanding, setStanding] = useState(false);
  useEffect(() => setStanding(true), []);
  return (
    <>
      <Underlay drawing={drawing} />
      <LandLayers drawing={drawing} marks={marks} />
      <g style={{ "--unscale": 1 / scale } as CSSProperties}>
        <Outlines drawing={drawing} marks={marks} scale={scale} focused={null} />
        <Markers marks={marks} scale={scale} />
        {isStanding && <Names marks={marks} frame={FRAME} rest={rest} svg={picture} />}
        <Signs marks={marks} />
        <Archipelagos marks={marks} scale={scale} />
      </g>
    </>
  );
}

function useRest(extent: Extent) {
  const camera = useApp((s) => s.camera);
  return useMemo(
    () => (extent === "world" ? AT_REST : transformOf(camera ?? fittedCamera(FRAME), FRAME)),
    [extent, camera],
  );
}

/** The level of detail that a picture wants: what still looks right at four times its size. */
export function levelFor(extent: Extent, zoom: number): "b" | "c" {
  return extent === "view" && zoom > 3 ? "c" : "b";
}
