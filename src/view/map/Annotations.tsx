import type { RefObject } from "react";
import type { Marks } from "../../domain/shape.ts";
import type { Frame } from "./frame.ts";
import { Names } from "./Names.tsx";
import type { Placement } from "./placement.ts";
import { Signs } from "./Signs.tsx";

interface Props {
  readonly marks: Marks;
  readonly frame: Frame;
  readonly rest: Placement;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** What is written on the map: the signs of a comparison, and over them the names of countries and seas. */
export function Annotations({ marks, frame, rest, svg }: Props) {
  return (
    <>
      <Signs marks={marks} />
      <Names marks={marks} frame={frame} rest={rest} svg={svg} />
    </>
  );
}
