import { memo, useMemo } from "react";
import { type BorderGroup, groupBorders, isBorderOn } from "../../domain/border.ts";
import type { BorderLine } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import type { Drawing } from "./drawing.ts";

interface Props {
  readonly drawing: Drawing;
}

/** The borders between different holders: one line for all that come and go together. */
export const Borders = memo(function Borders({ drawing }: Props) {
  const territory = useApp((s) => s.atlas.territory);
  const groups = useMemo(() => {
    const grouped = groupBorders(drawing.shapes.borders, territory);
    return grouped.map((group) => ({ group, d: drawing.joined(group.borders.map(({ line }) => line)) }));
  }, [drawing, territory]);
  return (
    <g className="map-borders">
      {groups.map(({ group, d }) => (
        <Border key={keyOf(group)} group={group} d={d} />
      ))}
    </g>
  );
});

interface BorderProps {
  readonly group: BorderGroup<BorderLine>;
  readonly d: string;
}

const Border = memo(function Border({ group, d }: BorderProps) {
  const isOn = useApp((s) => isBorderOn(group, s.day));
  return <path className="map-border" d={d} display={isOn ? undefined : "none"} />;
});

const keyOf = ({ spans }: BorderGroup<BorderLine>) => spans.join(" ");
