import type { ComponentType } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import { deploymentPointsOn } from "../../domain/layer-deployments.ts";
import type { Marks } from "../../domain/shape.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { comparisonKey, DIRECTION_SIGNS, useMoves } from "../compare/moves.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";
import { coreOf } from "./holding.ts";
import { type MapPoint, project } from "./projection.ts";
import "./signs.css";

/** A sign for the way in which a country moved. */
export interface MoveSignProps {
  readonly core: AtomId;
  readonly sign: string;
  readonly marks: Marks;
}

/** A place where people are deployed. */
export interface DeploymentProps {
  readonly at: MapPoint;
  readonly kind: string;
  readonly mission: string | null;
}

interface Props {
  readonly marks: Marks;
  readonly MoveSign: ComponentType<MoveSignProps>;
  readonly Deployment: ComponentType<DeploymentProps>;
}

/**
 * Signs that stand beside the names: the way a country moved, and where people are deployed. The map and the globe
 * each put them in their place.
 */
export function SignLayer({ marks, MoveSign, Deployment }: Props) {
  const isCompared = useApp((s) => comparisonKey(s) !== null);
  const deployed = useActiveLayer()?.name === "deployments";
  return (
    <g className="map-signs">
      {isCompared && <MoveSigns {...{ marks, MoveSign }} />}
      {deployed && <Deployments Deployment={Deployment} />}
    </g>
  );
}

type MoveProps = Pick<Props, "marks" | "MoveSign">;

function MoveSigns(props: MoveProps) {
  const { movers } = useMoves();
  return movers
    .filter(({ isApart }) => !isApart)
    .map(({ code, direction }) => (
      <Move key={code} code={code} sign={DIRECTION_SIGNS[direction]} {...props} />
    ));
}

function Move({ code, sign, marks, MoveSign }: MoveProps & { readonly code: Code; readonly sign: string }) {
  const core = useApp((s) => coreOf(s, code));
  return core && <MoveSign {...{ core, sign, marks }} />;
}

function Deployments({ Deployment }: Pick<Props, "Deployment">) {
  const store = useAppStore();
  const deployments = useActiveLayer()?.records?.deployments ?? [];
  // The rows of the day as one text: the points are drawn again only when somebody comes or goes.
  useApp((s) =>
    deploymentPointsOn(deployments, s.day)
      .map(({ row }) => row.id)
      .join(" "),
  );
  const points = deploymentPointsOn(deployments, store.getState().day);
  return points.map(({ row: { id, mission }, kind, lon, lat }) => (
    <Deployment key={id} at={project([lon, lat])} {...{ kind, mission }} />
  ));
}

/** West of the missions in South Sudan, whose names would lie over theirs. */
const NAMED_TO_THE_LEFT: ReadonlySet<string | null> = new Set(["MINUSCA", "UNISFA"]);

/** The point of a deployment with the name of its mission beside it. */
export function DeploymentSign({ mission }: Pick<DeploymentProps, "mission">) {
  const isLeft = NAMED_TO_THE_LEFT.has(mission);
  return (
    <>
      <circle r="6" />
      <text data-mission={mission} dx={isLeft ? -9 : 9} dy="0.35em" textAnchor={isLeft ? "end" : "start"}>
        {mission === "relief" ? "" : mission}
      </text>
    </>
  );
}
