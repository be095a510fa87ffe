import { memo, useMemo } from "react";
import { type Code, EU } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { type Drawing, lineData } from "./drawing.ts";
import { atomsIn, landOf } from "./holding.ts";
import { placed } from "./placed.ts";

export type OutlineKind = "union" | "selected" | "hovered" | "focused";

interface Props {
  readonly drawing: Drawing;
  readonly marks: Marks;
  /** The country that the keyboard is on. */
  readonly focused: Code | null;
}

/** The outlines of what is pointed at, focused and selected. Light and dark together, so they show on any land. */
export const Outlines = memo(function Outlines({ drawing, marks, focused }: Props) {
  const hovered = useApp((s) => s.hovered);
  const selection = useApp((s) => s.selection);
  const pointed = hovered === focused || (hovered !== null && selection.includes(hovered)) ? null : hovered;
  return (
    <g className="map-outlines">
      {pointed && <Outline kind={pointed === EU ? "union" : "hovered"} code={pointed} drawing={drawing} marks={marks} />}
      {selection.map((code) => (
        <Outline key={code} kind={code === EU ? "union" : "selected"} code={code} drawing={drawing} marks={marks} />
      ))}
      {focused && <Outline kind="focused" code={focused} drawing={drawing} marks={marks} />}
    </g>
  );
});

interface OutlineProps {
  readonly kind: OutlineKind;
  readonly code: Code;
  readonly drawing: Drawing;
  readonly marks: Marks;
}

function Outline({ kind, code, drawing, marks }: OutlineProps) {
  const land = useApp((s) => landOf(s, code));
  const d = useMemo(() => lineData(drawing.shapes.outline(atomsIn(land))), [drawing, land]);
  const rings = useMemo(() => {
    const atoms = atomsIn(land);
    return kind === "union" ? [] : marks.markers.filter((m) => m.kind === "marker" && atoms.has(m.atom));
  }, [marks, land, kind]);
  if (land === "") return null;
  return (
    <g className="map-outline" data-outline={kind} data-code={code}>
      {["map-outline-halo", "map-outline-ink"].map((name) => (
        <g key={name} className={name}>
          <path d={d} />
          {rings.map(({ atom, x, y }) => (
            <circle key={atom} r={7} style={{ transform: placed(x, y) }} />
          ))}
        </g>
      ))}
    </g>
  );
}
