import { memo } from "react";
import type { Code } from "../../domain/country.ts";
import { deploymentPointsOn } from "../../domain/layer-deployments.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { comparisonKey, DIRECTION_SIGNS, useMoves } from "../compare/moves.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";
import { coreOf } from "../map/holding.ts";
import { project } from "../map/projection.ts";
import { DeploymentSign } from "../map/Signs.tsx";
import { Placed } from "./Drawn.tsx";
import { placeOf } from "./place.ts";
import "../map/signs.css";

interface Props {
  readonly marks: Marks;
}

/** The way a country moved, and where people are deployed, as on the plane. */
export const GlobeSigns = memo(function GlobeSigns({ marks }: Props) {
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
  const at = core && placeOf(marks, core);
  if (!at) return null;
  return (
    <Placed at={at}>
      {/* Below the name, which has the same place. */}
      <text className="map-sign" dy={marks.anchors.has(core) ? "1.5em" : "0.35em"}>
        {sign}
      </text>
    </Placed>
  );
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
  return points.map(({ row, kind, lon, lat }) => (
    <Placed key={row.id} at={project([lon, lat])} className="map-deployment" data-kind={kind}>
      <DeploymentSign mission={row.mission} />
    </Placed>
  ));
}
