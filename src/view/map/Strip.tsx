import type { Atlas } from "../../domain/atlas.ts";
import type { AtomId } from "../../domain/country.ts";
import { type Day, yearOf } from "../../domain/day.ts";
import type { Look } from "../../domain/territory.ts";
import { useApp } from "../../state/store.ts";

/** A stretch of the strip, `[from, to)`. */
export interface StripPart {
  readonly from: Day;
  readonly to: Day;
  readonly look: Look;
}

/** What a place looked like through the whole timeline, neighbours of one look joined. */
export function stripOf({ territory, dataset: { start, end } }: Atlas, atom: AtomId): readonly StripPart[] {
  const parts: StripPart[] = [];
  (territory.get(atom) ?? []).forEach(({ from, state }, i, all) => {
    const to = Math.min(all[i + 1]?.from ?? end + 1, end + 1) as Day;
    const begin = Math.max(from, start) as Day;
    const last = parts.at(-1);
    if (begin >= to) return;
    if (last?.look === state.look) parts[parts.length - 1] = { ...last, to };
    else parts.push({ from: begin, to, look: state.look });
  });
  return parts;
}

/** The size of the strip, in CSS pixels. */
const WIDTH = 224;
const HEIGHT = 10;

/** The whole history of a place as a strip of its looks, with the day shown marked. */
export function Strip({ atom }: { readonly atom: AtomId }) {
  const atlas = useApp((s) => s.atlas);
  const day = useApp((s) => s.day);
  const { start, end } = atlas.dataset;
  const x = (at: Day) => ((at - start) / (end + 1 - start)) * WIDTH;
  return (
    <div className="map-strip">
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT + 6}`} width={WIDTH} height={HEIGHT + 6}>
        {stripOf(atlas, atom).map(({ from, to, look }) => (
          <rect
            key={from}
            className="map-strip-part"
            data-look={look}
            x={x(from)}
            y={3}
            width={Math.max(0.75, x(to) - x(from))}
            height={HEIGHT}
          />
        ))}
        <rect className="map-strip-edge" x={0.5} y={2.5} width={WIDTH - 1} height={HEIGHT + 1} />
        <path className="map-strip-day-halo" d={`M${x(day)} 0V${HEIGHT + 6}`} />
        <path className="map-strip-day" d={`M${x(day)} 0V${HEIGHT + 6}`} />
      </svg>
      <div className="map-strip-years">
        <span>{yearOf(start)}</span>
        <span>{yearOf(end)}</span>
      </div>
    </div>
  );
}
