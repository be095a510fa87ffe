import { memo } from "react";
import type { Code } from "../../domain/country.ts";
import { deploymentPointsOn } from "../../domain/layer-deployments.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { comparisonKey, DIRECTION_SIGNS, useMoves } from "../compare/moves.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";
import { coreOf } from "./holding.ts";
import { placed } from "./placed.ts";
import { project } from "./projection.ts";
import "./signs.css";

interface Props {
  readonly marks: Marks;
}

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
  const place = core && (marks.markers.find(({ atom }) => atom === core) ?? anchorOf(marks, core));
  if (!place) return null;
  return (
    <text className="map-sign" style={{ transform: placed(place.x, place.y) }} dy="-1.1em">
      {sign}
    </text>
  );
}

function anchorOf({ anchors }: Marks, atom: Parameters<typeof anchors.get>[0]) {
  const anchor = anchors.get(atom);
  return anchor && { x: anchor[0], y: anchor[1] };
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
        <circle r="6" />
        <text dx="9" dy="0.35em">
          {row.mission === "relief" ? "" : row.mission}
        </text>
      </g>
    );
  });
}
