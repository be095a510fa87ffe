import type { Look } from "../domain/territory.ts";

interface Props {
  readonly look: Look;
  readonly contested?: boolean;
}

/** A patch that looks as the map does; the same styles and patterns paint both. */
export function Swatch({ look, contested = false }: Props) {
  return (
    <svg className="swatch" width="22" height="16" aria-hidden="true" focusable="false">
      <rect
        className="atom"
        x="0.5"
        y="0.5"
        width="21"
        height="15"
        rx="2"
        data-swatch={look}
        data-look={look}
        data-contested={contested ? "" : undefined}
      />
    </svg>
  );
}
