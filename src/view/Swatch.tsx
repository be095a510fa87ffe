import type { Look } from "../domain/territory.ts";
import "./swatch.css";

interface Props {
  readonly look: Look;
  readonly contested?: boolean;
}

/** What lies over the colour of a look, as the map has it: lines across a patch of 22 by 16. */
const OVERLAYS: Readonly<Partial<Record<Look, readonly [className: string, path: string]>>> = {
  special: ["swatch-dots", "M4 4h.1M10 4h.1M16 4h.1M7 8h.1M13 8h.1M19 8h.1M4 12h.1M10 12h.1M16 12h.1"],
  suspended: ["swatch-stripes", "M-2 14L10 2M6 18L22 2"],
  dependency: ["swatch-hatch", "M-4 8L6 -2M-4 15L13 -2M0 18L20 -2M7 18L26 -1M14 18L26 6"],
  "not-a-state": ["swatch-hatch", "M-2 4L10 16M1 1L17 17M8 0L24 16M11 -3L27 13"],
};
const CONTESTED = [
  "swatch-cross",
  "M-2 8L8 -2M2 18L20 0M12 18L24 6M-2 8L8 18M2 -2L20 16M12 -2L24 10",
] as const;

/** A patch that looks as the map does, for legends, lists and profiles. */
export function Swatch({ look, contested = false }: Props) {
  const overlay = contested ? CONTESTED : OVERLAYS[look];
  return (
    <svg className="swatch" width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
      <rect className="swatch-ground" width="22" height="16" data-swatch={look} />
      {overlay && <path className={overlay[0]} d={overlay[1]} />}
    </svg>
  );
}
