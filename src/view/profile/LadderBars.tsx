import type { Code } from "../../domain/country.ts";
import { type Day, dayAfter } from "../../domain/day.ts";
import type { Ladder, Rung } from "../../domain/ladder.ts";
import type { Tier } from "../../domain/tier.ts";
import { lanesOf, type TimeScale } from "./ladder-layout.ts";

/** The narrowest that an uncertain beginning is drawn. */
const SOFT = 4;

interface Props {
  readonly code: Code;
  readonly ladder: Ladder;
  readonly end: Day;
  readonly x: TimeScale;
  /** The upper edge of a tier's bar. */
  readonly y: (tier: Tier) => number;
  readonly height: number;
  /** The id of the patterns. */
  readonly patterns: string;
}

/** A ladder as bars, each at the height of its tier; those of predecessors are thin. */
export function LadderBars({ code, ladder, ...rest }: Props) {
  const lanes = lanesOf(ladder, code);
  return ladder.map((rung, i) => (
    <Bar
      key={`${rung.code} ${rung.from.day}`}
      rung={rung}
      before={ladder.slice(0, i).findLast((own) => own.code === rung.code && own.to === rung.from.day)}
      isOwn={rung.code === code}
      lane={lanes.get(rung.code) ?? 0}
      {...rest}
    />
  ));
}

interface BarProps extends Omit<Props, "code" | "ladder"> {
  readonly rung: Rung;
  /** What it stepped up from, or down. */
  readonly before: Rung | undefined;
  readonly isOwn: boolean;
  readonly lane: number;
}

function Bar({ rung, before, isOwn, lane, end, x, y, height, patterns }: BarProps) {
  const { tier, suspended, from, to } = rung;
  const isSoft = from.precision !== "day";
  const thickness = isOwn ? height : Math.max(3, height / 2);
  const offset = lane === 0 ? (height - thickness) / 2 : height + 1 + (lane - 1) * (thickness + 1);
  const top = (own: Tier) => y(own) + offset;
  const [left, right] = [x(from.day), x(Math.min(to, end) as Day)];
  const shape = { x: left, y: top(tier), width: Math.max(1, right - left), height: thickness };
  const soft = Math.min(shape.width, Math.max(SOFT, x(dayAfter(from)) - left));
  return (
    <g className="ladder-bar" data-own={isOwn ? "" : undefined}>
      {before && before.tier !== tier && (
        <line
          className="ladder-step"
          data-soft={isSoft ? "" : undefined}
          x1={left}
          x2={left}
          y1={top(before.tier) + thickness / 2}
          y2={top(tier) + thickness / 2}
        />
      )}
      <rect data-swatch={suspended ? "suspended" : tier} {...shape} />
      {suspended && <rect className="ladder-over" fill={`url(#${patterns})`} {...shape} />}
      {tier === "special" && <rect className="ladder-over" fill={`url(#${patterns}dots)`} {...shape} />}
      {isSoft && <rect className="ladder-soft" {...shape} width={soft} />}
    </g>
  );
}

/** What lies over the colours as on the map: stripes on what was suspended, dots on special relationships. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="ladder-stripe" width="3" height="6" />
      </pattern>
      <pattern id={`${id}dots`} width="6" height="4" patternUnits="userSpaceOnUse">
        <circle className="ladder-dot" cx="2" cy="2" r="0.9" />
      </pattern>
    </defs>
  );
}
