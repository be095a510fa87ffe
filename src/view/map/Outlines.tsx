import { memo, useMemo } from "react";
import { type AtomId, type Code, EU } from "../../domain/country.ts";
import type { Marker, Marks } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import type { Drawing } from "./drawing.ts";
import { atomsIn, landOf } from "./holding.ts";
import { markersAt } from "./Markers.tsx";
import { placed } from "./placed.ts";
import { linesData } from "./planar.ts";
import { spotlitLand } from "./spotlit.ts";

export type OutlineKind = "lit" | "union" | "selected" | "hovered" | "focused";

interface Props {
  readonly drawing: Drawing;
  readonly marks: Marks;
  /** CSS pixels for a map unit. */
  readonly scale: number;
  /** The country that the keyboard is on. */
  readonly focused: Code | null;
}

/** The outlines of what is pointed at, focused and selected. Light and dark together, so they show on any land. */
export const Outlines = memo(function Outlines({ drawing, marks, scale, focused }: Props) {
  const hovered = useApp((s) => s.hovered);
  const selection = useApp((s) => s.selection);
  const spotlit = useApp(spotlitLand);
  const pointed = hovered === focused || (hovered !== null && selection.includes(hovered)) ? null : hovered;
  return (
    <g className="map-outlines">
      {spotlit !== "" &&
        spotlit
          .split("|")
          .map((land) => (
            <LandOutline key={land} kind="lit" land={land} drawing={drawing} marks={marks} scale={scale} />
          ))}
      {pointed && (
        <Outline
          kind={pointed === EU ? "union" : "hovered"}
          code={pointed}
          drawing={drawing}
          marks={marks}
          scale={scale}
        />
      )}
      {selection.map((code) => (
        <Outline
          key={code}
          kind={code === EU ? "union" : "selected"}
          code={code}
          drawing={drawing}
          marks={marks}
          scale={scale}
        />
      ))}
      {focused && <Outline kind="focused" code={focused} drawing={drawing} marks={marks} scale={scale} />}
    </g>
  );
});

/** The dots that an outline goes round: those of a country that is nothing but dots. */
export function ringsOf(marks: Marks, atoms: ReadonlySet<AtomId>, scale: number): readonly Marker[] {
  const dots = markersAt(marks, scale).filter(({ atom }) => atoms.has(atom));
  return dots.length === atoms.size ? dots : [];
}

interface OutlineProps {
  readonly kind: OutlineKind;
  readonly drawing: Drawing;
  readonly marks: Marks;
  readonly scale: number;
}

function Outline({ code, ...rest }: OutlineProps & { readonly code: Code }) {
  const land = useApp((s) => landOf(s, code));
  return land === "" ? null : <LandOutline code={code} land={land} {...rest} />;
}

interface LandProps extends OutlineProps {
  /** Atoms, as `landOf` names them. */
  readonly land: string;
  readonly code?: Code;
}

function LandOutline({ kind, code, land, drawing, marks, scale }: LandProps) {
  const d = useMemo(() => linesData(drawing.shapes.outline(atomsIn(land))), [drawing, land]);
  const rings = useMemo(() => ringsOf(marks, atomsIn(land), scale), [marks, land, scale]);
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
