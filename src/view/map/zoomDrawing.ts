import type { RefObject } from "react";
import type { Camera } from "../../state/view.ts";
import type { Frame } from "./frame.ts";
import { type Placement, transformText } from "./placement.ts";

/** The map's element; D3 keeps where it stands in `__zoom`. */
export type Svg = SVGSVGElement & { __zoom?: Placement };

/** The camera and the frame that the map was last taken to. */
export type Shown = RefObject<{ camera: Camera | null; frame: Frame } | null>;

/** The elements that move with the map, where it is wanted, and who hears where it is. */
export interface ZoomOptions {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What moves: both scale; what is in `constant`, within the layer, undoes it for what keeps its size. */
  readonly underlay: RefObject<SVGGElement | null>;
  readonly layer: RefObject<SVGGElement | null>;
  readonly constant: RefObject<SVGGElement | null>;
  readonly frame: Frame;
  readonly camera: Camera | null;
  /** Hears where the reader's own gesture ended. */
  readonly onCamera: (camera: Camera) => void;
  /** Hears every place where the map comes to rest. */
  readonly onRest: (transform: Placement) => void;
  /** Hears when scaling begins (true) and when the map rests again (false). */
  readonly onScaling: (isScaling: boolean) => void;
}

/** The options with whoever hears every place that the map passes. */
export interface ZoomDrawing extends ZoomOptions {
  readonly onDrawn: (transform: Placement) => void;
}

/** Writes where the map stands: `transform` on underlay and layer, and what undoes its scale on `constant`. */
export function draw(transform: Placement, options: ZoomDrawing): void {
  const { underlay, layer, constant, frame, onDrawn } = options;
  const text = transformText(transform);
  underlay.current?.setAttribute("transform", text);
  layer.current?.setAttribute("transform", text);
  constant.current?.style.setProperty("--unscale", String(1 / (transform.k * (frame.scale || 1))));
  onDrawn(transform);
}
