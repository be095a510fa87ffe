import { memo, useMemo, useState } from "react";
import type { AtomId } from "../../domain/country.ts";
import { useApp } from "../../state/store.ts";
import { territoryAttributes } from "./attributes.ts";
import type { Drawing } from "./drawing.ts";
import { indexOfAtoms } from "./holding.ts";
import { inRuns } from "./runs.ts";
import { useTerritory } from "./territory.ts";

interface Props {
  readonly drawing: Drawing;
}

/** The land. */
export const Atoms = memo(function Atoms({ drawing }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  // One order for all levels of detail: no land moves to another run when a finer one arrives.
  const [order] = useState(() => [...drawing.atoms.keys()].filter((id) => index.has(id)));
  const runs = useMemo(
    () => inRuns(order.map((id) => ({ id, d: drawing.atoms.get(id)?.d ?? "", index: index.get(id) ?? 0 }))),
    [order, drawing, index],
  );
  return (
    <g className="map-atoms">
      {runs.map(([first, atoms]) => (
        <Run key={first.id} atoms={atoms} />
      ))}
    </g>
  );
});

const Run = memo(function Run({ atoms }: { readonly atoms: readonly AtomProps[] }) {
  return atoms.map((atom) => <Atom key={atom.id} {...atom} />);
});

interface AtomProps {
  readonly id: AtomId;
  readonly index: number;
  readonly d: string;
}

const Atom = memo(function Atom({ id, index, d }: AtomProps) {
  const [ref, attributes] = useTerritory<SVGPathElement>(index, (state) => territoryAttributes(id, state));
  return <path ref={ref} className="map-atom" d={d} {...attributes} />;
});
