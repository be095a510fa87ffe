import { memo, useMemo, useState } from "react";
import type { AtomId } from "../../domain/country.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { territoryAttributes } from "./attributes.ts";
import type { Drawing } from "./drawing.ts";
import { indexOfAtoms } from "./holding.ts";
import { useLens } from "./lens.ts";
import { inRuns } from "./runs.ts";

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

/** Listens to its own atom alone: another atom's change does not touch it. */
const Atom = memo(function Atom({ id, index, d }: AtomProps) {
  const state = useAtom(index);
  const lens = useLens(state);
  return <path className="map-atom" d={d} {...territoryAttributes(id, state)} {...lens} />;
});
