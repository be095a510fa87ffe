import { memo, useEffect, useMemo, useState } from "react";
import { type BorderGroup, groupBorders, isBorderOn } from "../../domain/border.ts";
import type { BorderLine } from "../../domain/shape.ts";
import { useApp } from "../../state/store.ts";
import { whenIdle } from "../whenIdle.ts";
import type { Drawing } from "./drawing.ts";

interface Props {
  readonly drawing: Drawing;
}

/** Where the browser does not tell, the tools that come right after the first picture go first. */
const AFTER_TOOLS = { blind: 300 };

/**
 * The borders between different holders. Those that came written are drawn as they are until the day moves, or nothing
 * else is to do: to tell who touches whom, every place of all land is gone through.
 */
export const Borders = memo(function Borders({ drawing }: Props) {
  const written = drawing.shapes.written?.borders;
  const [isWorkedOut, setWorkedOut] = useState(false);
  const isAsWritten = useApp((s) => !isWorkedOut && s.day === written?.day);
  if (!isWorkedOut && !isAsWritten) setWorkedOut(true);
  useEffect(
    () => (isAsWritten ? workOutWhenIdle(drawing, () => setWorkedOut(true)) : undefined),
    [isAsWritten, drawing],
  );
  return (
    <g className="map-borders">
      {written && isAsWritten ? <AsWritten paths={written.paths} /> : <Groups drawing={drawing} />}
    </g>
  );
});

/** In two steps, so that neither is long: the lines, and then what they are on each day. The returned function cancels. */
function workOutWhenIdle({ shapes }: Drawing, done: () => void): () => void {
  let cancel = whenIdle(() => {
    void shapes.borders;
    cancel = whenIdle(done);
  }, AFTER_TOOLS);
  return () => cancel();
}

function AsWritten({ paths }: { readonly paths: readonly string[] }) {
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
