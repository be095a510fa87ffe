import { memo } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import { deploymentPointsOn } from "../../domain/layer-deployments.ts";
import type { Marks } from "../../domain/shape.ts";
import { type AppState, useApp, useAppStore } from "../../state/store.ts";
import { comparisonKey, DIRECTION_SIGNS, movesOf, useMoves } from "../compare/moves.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";
import { coreOf } from "./holding.ts";
import type { Rectangle } from "./labels.ts";
import { placed } from "./placed.ts";
import { project } from "./projection.ts";
import "./signs.css";

interface Props {
  readonly marks: Marks;
}

/** How high above its place a sign stands, and half of how large it is, in CSS pixels. */
const RISE = 13;
const HALF = 6;

/** Signs that stand on the map besides the names: the way a country moved, and where people are deployed. */
export const Signs = memo(function Signs({ marks }: Props) {
  const isCompared = useApp((s) => comparisonKey(s) !== null);
  const deployed = useActiveLayer()?.name === "deployments";
  return (
    <g className="map-signs">
      {isCompared && <MoveSigns marks={marks} />}
      {deployed && <DeploymentPoints />}
    </g>
  );
});

function MoveSigns({ marks }: Props) {
  const { movers } = useMoves();
  return movers
    .filter(({ isApart }) => !isApart)
    .map(({ code, direction }) => (
      <MoveSign key={code} code={code} sign={DIRECTION_SIGNS[direction]} marks={marks} />
    ));
}

function MoveSign({ code, sign, marks }: Props & { readonly code: Code; readonly sign: string }) {
  const core = useApp((s) => coreOf(s, code));
  const place = placeOf(marks, core);
  if (!place) return null;
  return (
    <text className="map-sign" style={{ transform: placed(place.x, place.y) }} dy={-RISE}>
      {sign}
    </text>
  );
}

/** Where the signs of a comparison stand, in CSS pixels on the map magnified by `scale`: names keep clear of them. */
export function signBoxes(state: AppState, marks: Marks, scale: number): readonly Rectangle[] {
  return movesOf(state).movers.flatMap(({ code, isApart }) => {
    const place = isApart ? null : placeOf(marks, coreOf(state, code));
    if (!place) return [];
    const [x, y] = [place.x * scale, place.y * scale - RISE];
    return [{ left: x - HALF, right: x + HALF, top: y - 2 * HALF, bottom: y }];
  });
}

/** At a country's dot, else in the middle of its land. */
function placeOf({ markers, anchors }: Marks, core: AtomId | null) {
  if (core === null) return null;
  const anchor = anchors.get(core);
  return markers.find(({ atom }) => atom === core) ?? (anchor ? { x: anchor[0], y: anchor[1] } : null);
}

function DeploymentPoints() {
  const store = useAppStore();
  const deployments = useActiveLayer()?.records?.deployments ?? [];
  // The rows of the day as one text: the points are drawn again only when somebody comes or goes.
  useApp((s) =>
    deploymentPointsOn(deployments, s.day)
      .map(({ row }) => row.id)
      .join(" "),
  );
  const points = deploymentPointsOn(deployments, store.getState().day);
  return points.map(({ row, kind, lon, lat }) => {
    const [x, y] = project([lon, lat]);
    return (
      <g key={row.id} className="map-deployment" data-kind={kind} style={{ transform: placed(x, y) }}>
        <DeploymentSign mission={row.mission} />
      </g>
    );
  });
}

/** West of the missions in South Sudan, whose names would lie over theirs. */
const NAMED_TO_THE_LEFT: ReadonlySet<string | null> = new Set(["MINUSCA", "UNISFA"]);

/** The point of a deployment with the name of its mission beside it. */
export function DeploymentSign({ mission }: { readonly mission: string | null }) {
  const isLeft = NAMED_TO_THE_LEFT.has(mission);
  return (
    <>
      <circle r="6" />
      <text dx={isLeft ? -9 : 9} dy="0.35em" textAnchor={isLeft ? "end" : "start"}>
        {mission === "relief" ? "" : mission}
      </text>
    </>
  );
}
