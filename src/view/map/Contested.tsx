import { memo, useMemo } from "react";
import type { AtomId } from "../../domain/country.ts";
import { useApp, useAtom } from "../../state/store.ts";
import type { Drawing } from "./drawing.ts";
import { indexOfAtoms } from "./holding.ts";

interface Props {
  readonly drawing: Drawing;
}

/** Crossed hatching and a dashed edge over land that is contested on the day shown. */
export const Contested = memo(function Contested({ drawing }: Props) {
  const territory = useApp((s) => s.atlas.territory);
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const atoms = useMemo(
    () =>
      [...territory].flatMap(([id, segments]) => (segments.some(({ state }) => state.contested) ? [id] : [])),
    [territory],
  );
  return (
    <g className="map-contested">
      {atoms.map((id) => (
        <ContestedAtom key={id} id={id} index={index.get(id) ?? 0} d={drawing.atoms.get(id)?.d ?? ""} />
      ))}
    </g>
  );
});

interface AtomProps {
  readonly id: AtomId;
  readonly index: number;
  readonly d: string;
}

const ContestedAtom = memo(function ContestedAtom({ index, d }: AtomProps) {
  const { contested, look } = useAtom(index);
  // What is no state is hatched already; its edge alone is dashed.
  return contested && d !== "" ? <path className="map-contest" data-look={look} d={d} /> : null;
});
