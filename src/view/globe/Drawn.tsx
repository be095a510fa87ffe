import { type ReactNode, type SVGProps, useCallback, useMemo, useRef } from "react";
import type { Land, Lines } from "../../domain/shape.ts";
import type { MapPoint } from "../map/projection.ts";
import { depthOf, type Eye, screenOf } from "./eye.ts";
import { landPieces, linePieces, toSphere } from "./sphere.ts";
import { useDraw } from "./stage.ts";
import { traceLand, traceLines } from "./trace.ts";

/*
 * The elements of the globe. What they are is React's; where they are seen (`d`, `transform`, `visibility`) is
 * written here with every turn, and nowhere else.
 */

type PathProps = Omit<SVGProps<SVGPathElement>, "d" | "ref">;

interface LandProps extends PathProps {
  readonly land: Land | undefined;
  /** What is drawn instead while the globe turns. */
  readonly rough: Land | undefined;
}

/** Land on the globe. */
export function LandPath({ land, rough, ...rest }: LandProps) {
  const trace = useCallback(
    (eye: Eye) => {
      const shown = eye.isTurning ? (rough ?? land) : (land ?? rough);
      return shown ? traceLand(landPieces(shown), eye) : "";
    },
    [land, rough],
  );
  return <TracedPath trace={trace} {...rest} />;
}

interface LinesProps extends PathProps {
  readonly lines: readonly Lines[];
  readonly rough?: readonly Lines[];
}

/** Lines on the globe, as one path. */
export function LinesPath({ lines, rough = lines, ...rest }: LinesProps) {
  const trace = useCallback(
    (eye: Eye) => (eye.isTurning ? rough : lines).map((line) => traceLines(linePieces(line), eye)).join(""),
    [lines, rough],
  );
  return <TracedPath trace={trace} {...rest} />;
}

function TracedPath({ trace, ...rest }: PathProps & { readonly trace: (eye: Eye) => string }) {
  const path = useRef<SVGPathElement>(null);
  const drawn = useRef<string | null>(null);
  useDraw(
    useCallback(
      (eye) => {
        const d = trace(eye);
        if (d !== drawn.current) path.current?.setAttribute("d", d);
        drawn.current = d;
      },
      [trace],
    ),
  );
  return <path ref={path} {...rest} />;
}

interface PlacedProps extends Omit<SVGProps<SVGGElement>, "ref" | "transform" | "visibility"> {
  readonly at: MapPoint;
  readonly children: ReactNode;
}

/** Something that stands upright at a place of the map and is gone while that is behind the globe. */
export function Placed({ at: [x, y], children, ...rest }: PlacedProps) {
  const group = useRef<SVGGElement>(null);
  const place = useMemo(() => toSphere([x, y]), [x, y]);
  useDraw(
    useCallback(
      (eye) => {
        const isSeen = depthOf(eye, place) > 0.02;
        group.current?.setAttribute("visibility", isSeen ? "inherit" : "hidden");
        if (isSeen) group.current?.setAttribute("transform", `translate(${screenOf(eye, place).map(tenth)})`);
      },
      [place],
    ),
  );
  return (
    <g ref={group} {...rest}>
      {children}
    </g>
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;
