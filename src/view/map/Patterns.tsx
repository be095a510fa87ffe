import { memo, type ReactNode } from "react";
import { TIERS } from "../../domain/tier.ts";

/** What hatching, stripes and dots are called in the page; each map has its own. */
export interface PatternIds {
  readonly dependency: string;
  readonly "not-a-state": string;
  readonly special: string;
  readonly contested: string;
  readonly undated: string;
  readonly suspended: (tier: string) => string;
}

/** The ids of one map's patterns. */
export function patternIds(map: string): PatternIds {
  return {
    dependency: `${map}-dependency`,
    "not-a-state": `${map}-not-a-state`,
    special: `${map}-special`,
    contested: `${map}-contested`,
    undated: `${map}-undated`,
    suspended: (tier) => `${map}-suspended-${tier}`,
  };
}

/** The CSS variables by which the style sheet reaches the patterns. */
export function patternVariables(ids: PatternIds): Readonly<Record<string, string>> {
  return {
    "--pattern-dependency": `url(#${ids.dependency})`,
    "--pattern-not-a-state": `url(#${ids["not-a-state"]})`,
    "--pattern-special": `url(#${ids.special})`,
    "--pattern-contested": `url(#${ids.contested})`,
    "--pattern-undated": `url(#${ids.undated})`,
    ...Object.fromEntries(
      TIERS.map((tier) => [`--pattern-suspended-${tier}`, `url(#${ids.suspended(tier)})`]),
    ),
  };
}

interface Props {
  readonly ids: PatternIds;
  /** Map units for one CSS pixel: patterns are drawn in pixels and keep their size. */
  readonly unit: number;
}

/** Pattern, not colour, for what is no rung of the ladder. */
export const Patterns = memo(function Patterns({ ids, unit }: Props) {
  return (
    <defs>
      <Tile id={ids.dependency} size={5} turn={45} unit={unit}>
        <rect className="map-ground" width="5" height="5" />
        <path className="map-hatch" d="M0 2.5H5" />
      </Tile>
      <Tile id={ids["not-a-state"]} size={8} turn={-45} unit={unit}>
        <rect className="map-ground" width="8" height="8" />
        <path className="map-hatch" d="M0 2H8M0 4H8" />
      </Tile>
      <Tile id={ids.special} size={6} turn={45} unit={unit}>
        <rect className="map-dotted" width="6" height="6" />
        <circle className="map-dot" cx="3" cy="3" r="0.9" />
      </Tile>
      <Tile id={ids.undated} size={6} turn={45} unit={unit}>
        <rect className="map-undated" width="6" height="6" />
        <circle className="map-undated-dot" cx="3" cy="3" r="1" />
      </Tile>
      <Tile id={ids.contested} size={7} turn={45} unit={unit}>
        <path className="map-cross-halo" d="M0 3.5H7M3.5 0V7" />
        <path className="map-cross" d="M0 3.5H7M3.5 0V7" />
      </Tile>
      {TIERS.map((tier) => (
        <Tile key={tier} id={ids.suspended(tier)} size={12} turn={45} unit={unit}>
          <rect className="map-under" data-look={tier} width="12" height="12" />
          <rect className="map-stripe" width="12" height="6" />
        </Tile>
      ))}
    </defs>
  );
});

interface TileProps {
  readonly id: string;
  readonly size: number;
  readonly turn: number;
  readonly unit: number;
  readonly children: ReactNode;
}

function Tile({ id, size, turn, unit, children }: TileProps) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${unit}) rotate(${turn})`}
    >
      {children}
    </pattern>
  );
}
