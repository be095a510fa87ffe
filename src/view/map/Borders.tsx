import { memo, useEffect, useMemo, useState } from "react";
import { type BorderGroup, groupBorders, isBorderOn } from "../../domain/border.ts";
import type { BorderLine } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { whenIdle } from "../whenIdle.ts";
import type { Drawing } from "./drawing.ts";

interface Props {
  readonly drawing: Drawing;
}

/**
 * The borders between different holders. Those that came written are drawn as they are until the day moves, or nothing
 * else is to do: to tell who touches whom takes a tenth of the time until the map lives.
 */
export const Borders = memo(function Borders({ drawing }: Props) {
  const written = drawing.shapes.written?.borders;
  const isOnDay = useApp((s) => s.day === written?.day);
  const [isWhole, setWhole] = useState(!isOnDay);
  if (!isWhole && !isOnDay) setWhole(true);
  useEffect(() => (isWhole ? undefined : whenIdle(() => setWhole(true))), [isWhole]);
  return (
    <g className="map-borders">
      {written && !isWhole ? <WrittenBorders paths={written.paths} /> : <Groups drawing={drawing} />}
    </g>
  );
});

function WrittenBorders({ paths }: { readonly paths: readonly string[] }) {
  return paths.map((d) => <path key={d} className="map-border" d={d} />);
}

/** One line for all borders that come and go together. */
function Groups({ drawing }: Props) {
  const territory = useApp((s) => s.atlas.territory);
  const groups = useMemo(() => {
    const grouped = groupBorders(drawing.shapes.borders, territory);
    return grouped.map((group) => ({ group, d: drawing.joined(group.borders.map(({ line }) => line)) }));
  }, [drawing, territory]);
  return groups.map(({ group, d }) => <Border key={keyOf(group)} group={group} d={d} />);
}

interface BorderProps {
  readonly group: BorderGroup<BorderLine>;
  readonly d: string;
}

const Border = memo(function Border({ group, d }: BorderProps) {
  const isOn = useApp((s) => isBorderOn(group, s.day));
  return <path className="map-border" d={d} display={isOn ? undefined : "none"} />;
});

const keyOf = ({ spans }: BorderGroup<BorderLine>) => spans.join(" ");
