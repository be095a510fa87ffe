import { memo, useMemo } from "react";
import { type BorderGroup, groupBorders, isBorderOn } from "../../domain/border.ts";
import type { AtomId } from "../../domain/country.ts";
import type { BorderLine, Land, Lines, Marks, Shapes } from "../../domain/shape.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { territoryAttributes } from "../map/attributes.ts";
import { isDemarcated } from "../map/Demarcation.tsx";
import type { Drawing } from "../map/drawing.ts";
import { indexOfAtoms } from "../map/holding.ts";
import { useLens } from "../map/lens.ts";
import { LandPath, LinesPath } from "./Drawn.tsx";
import { linesIn } from "./path-data.ts";

interface Props {
  /** What is drawn while the globe rests. */
  readonly drawing: Drawing;
  /** What is drawn while it turns. */
  readonly rough: Shapes;
}

/** The land, its coast and borders. Which atoms there are never changes, only how they look and where they are seen. */
export const Surface = memo(function Surface({ drawing, rough, marks }: Props & { readonly marks: Marks }) {
  const coasts = useMemo(() => [[drawing.shapes.coast], [rough.coast]] as const, [drawing, rough]);
  return (
    <>
      <LinesPath className="map-coast" lines={coasts[0]} rough={coasts[1]} />
      <Atoms drawing={drawing} rough={rough} />
      <Contested drawing={drawing} rough={rough} />
      <Borders drawing={drawing} rough={rough} />
      <Demarcation d={marks.demarcation} />
    </>
  );
});

function Atoms({ drawing, rough }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  const atoms = useMemo(
    () =>
      [...drawing.atoms]
        .filter(([id]) => index.has(id))
        .sort(([, a], [, b]) => b.area - a.area)
        .map(([id]) => ({ id, index: index.get(id) ?? 0 })),
    [drawing, index],
  );
  return (
    <g className="map-atoms">
      {atoms.map((atom) => (
        <Atom
          key={atom.id}
          {...atom}
          land={drawing.shapes.atoms.get(atom.id)}
          rough={rough.atoms.get(atom.id)}
        />
      ))}
    </g>
  );
}

interface AtomProps {
  readonly id: AtomId;
  readonly index: number;
  readonly land: Land | undefined;
  readonly rough: Land | undefined;
}

/** Listens to its own atom alone: another atom's change does not touch it. */
const Atom = memo(function Atom({ id, index, land, rough }: AtomProps) {
  const state = useAtom(index);
  const lens = useLens(state);
  return (
    <LandPath className="map-atom" land={land} rough={rough} {...territoryAttributes(id, state)} {...lens} />
  );
});

function Contested({ drawing, rough }: Props) {
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
        <ContestedAtom
          key={id}
          id={id}
          index={index.get(id) ?? 0}
          land={drawing.shapes.atoms.get(id)}
          rough={rough.atoms.get(id)}
        />
      ))}
    </g>
  );
}

const ContestedAtom = memo(function ContestedAtom({ index, land, rough }: AtomProps) {
  const { contested, look } = useAtom(index);
  const edges = useMemo(() => [edgeOf(land), edgeOf(rough ?? land)] as const, [land, rough]);
  if (!contested) return null;
  const attributes = { className: "map-contest", "data-look": look };
  // What is no state is hatched already: its edge alone is dashed, and the cut of the plane is no edge of Antarctica.
  if (look === "not-a-state") return <LinesPath {...attributes} lines={edges[0]} rough={edges[1]} />;
  return <LandPath {...attributes} land={land} rough={rough} />;
});

function edgeOf(land: Land | undefined): readonly Lines[] {
  if (land === undefined) return [];
  const coordinates = land.type === "Polygon" ? land.coordinates : land.coordinates.flat();
  return [{ type: "MultiLineString", coordinates }];
}

function Borders({ drawing, rough }: Props) {
  const territory = useApp((s) => s.atlas.territory);
  const groups = useMemo(() => {
    const coarse = new Map(
      groupBorders(rough.borders, territory).map((group) => [keyOf(group), linesOf(group)]),
    );
    return groupBorders(drawing.shapes.borders, territory).map((group) => ({
      group,
      lines: linesOf(group),
      rough: coarse.get(keyOf(group)) ?? [],
    }));
  }, [drawing, rough, territory]);
  return (
    <g className="map-borders">
      {groups.map((border) => (
        <Border key={keyOf(border.group)} {...border} />
      ))}
    </g>
  );
}

interface BorderProps {
  readonly group: BorderGroup<BorderLine>;
  readonly lines: readonly Lines[];
  readonly rough: readonly Lines[];
}

const Border = memo(function Border({ group, lines, rough }: BorderProps) {
  const isOn = useApp((s) => isBorderOn(group, s.day));
  return isOn ? <LinesPath className="map-border" lines={lines} rough={rough} /> : null;
});

const keyOf = ({ spans }: BorderGroup<BorderLine>) => spans.join(" ");
const linesOf = ({ borders }: BorderGroup<BorderLine>) => borders.map(({ line }) => line);

/** A dashed line inside one Viet Nam, never a border between two. */
function Demarcation({ d }: { readonly d: string }) {
  const isOn = useApp((s) => isDemarcated(s.day));
  const lines = useMemo(() => [linesIn(d)], [d]);
  return isOn ? (
    <g className="map-demarcation">
      <LinesPath className="map-demarcation-halo" lines={lines} />
      <LinesPath className="map-demarcation-line" lines={lines} />
    </g>
  ) : null;
}
