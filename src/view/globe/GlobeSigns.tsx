import { memo } from "react";
import type { Marks } from "../../domain/shape.ts";
import { type DeploymentProps, DeploymentSign, type MoveSignProps, SignLayer } from "../map/SignLayer.tsx";
import { Placed } from "./Drawn.tsx";
import { placeOf } from "./place.ts";

/** The signs of the globe: each turns with its place. */
export const GlobeSigns = memo(function GlobeSigns({ marks }: { readonly marks: Marks }) {
  return <SignLayer {...{ marks, MoveSign, Deployment }} />;
});

function MoveSign({ core, sign, marks }: MoveSignProps) {
  const at = placeOf(marks, core);
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

function Deployment({ at, kind, mission }: DeploymentProps) {
  return (
    <Placed at={at} className="map-deployment" data-kind={kind}>
      <DeploymentSign mission={mission} />
    </Placed>
  );
}
