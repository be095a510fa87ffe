import { memo, useMemo } from "react";
import { type Code, EU } from "../../domain/country.ts";
import type { Marks, Shapes } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { atomsIn, landOf } from "../map/holding.ts";
import { type OutlineKind, ringsOf } from "../map/Outlines.tsx";
import { spotlitLand } from "../map/spotlit.ts";
import { LinesPath, Placed } from "./Drawn.tsx";

interface Props {
  readonly shapes: Shapes;
  readonly rough: Shapes;
  readonly marks: Marks;
  readonly scale: number;
  /** The country that the keyboard is on. */
  readonly focused: Code | null;
}

/** The outlines of what is pointed at, focused, selected and told of, as on the plane. */
export const GlobeOutlines = memo(function GlobeOutlines({ focused, ...world }: Props) {
  const hovered = useApp((s) => s.hovered);
  const selection = useApp((s) => s.selection);
  const spotlit = useApp(spotlitLand);
  const pointed = hovered === focused || (hovered !== null && selection.includes(hovered)) ? null : hovered;
  return (
    <g className="map-outlines">
      {spotlit !== "" &&
        spotlit.split("|").map((land) => <LandOutline key={land} kind="lit" land={land} {...world} />)}
      {pointed && <Outline kind={pointed === EU ? "union" : "hovered"} code={pointed} {...world} />}
      {selection.map((code) => (
        <Outline key={code} kind={code === EU ? "union" : "selected"} code={code} {...world} />
      ))}
      {focused && <Outline kind="focused" code={focused} {...world} />}
    </g>
  );
});

interface OutlineProps extends Omit<Props, "focused"> {
  readonly kind: OutlineKind;
}

function Outline({ code, ...rest }: OutlineProps & { readonly code: Code }) {
  const land = useApp((s) => landOf(s, code));
  return land === "" ? null : <LandOutline code={code} land={land} {...rest} />;
}

interface LandProps extends OutlineProps {
  readonly land: string;
  readonly code?: Code;
}

function LandOutline({ kind, code, land, shapes, rough, marks, scale }: LandProps) {
  const [fine, coarse] = useMemo(() => {
    const atoms = atomsIn(land);
    return [[shapes.outline(atoms)], [rough.outline(atoms)]];
  }, [shapes, rough, land]);
  const rings = useMemo(() => ringsOf(marks, atomsIn(land), scale), [marks, land, scale]);
  return (
    <g className="map-outline" data-outline={kind} data-code={code}>
      {["map-outline-halo", "map-outline-ink"].map((name) => (
        <g key={name} className={name}>
          <LinesPath lines={fine ?? []} rough={coarse ?? []} />
          {rings.map(({ atom, x, y }) => (
            <Placed key={atom} at={[x, y]}>
              <circle r={7} />
            </Placed>
          ))}
        </g>
      ))}
    </g>
  );
}
