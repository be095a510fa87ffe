import { memo, useMemo } from "react";
import type { AtomId } from "../../domain/country.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { territoryAttributes } from "./attributes.ts";
import type { Drawing } from "./drawing.ts";
import { indexOfAtoms } from "./holding.ts";
import { useLens } from "./lens.ts";

interface Props {
  readonly drawing: Drawing;
}

/** The land. */
export const Atoms = memo(function Atoms({ drawing }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const atoms = useMemo(() => {
    const known = [...drawing.atoms].filter(([id]) => index.has(id));
    return known.map(([id, { d }]) => ({ id, d, index: index.get(id) ?? 0 }));
  }, [drawing, index]);
  return (
    <g className="map-atoms">
      {atoms.map((atom) => (
        <Atom key={atom.id} {...atom} />
      ))}
    </g>
  );
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
