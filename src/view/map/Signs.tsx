import { memo } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import type { AppState } from "../../state/store.ts";
import { movesOf } from "../compare/moves.ts";
import { coreOf } from "./holding.ts";
import type { Rectangle } from "./labels.ts";
import { placed } from "./placed.ts";
import { type DeploymentProps, DeploymentSign, type MoveSignProps, SignLayer } from "./SignLayer.tsx";

/** How high above its place a sign stands, and half of how large it is, in CSS pixels. */
const RISE = 13;
const HALF = 6;

/** The signs of the map: each above its place. */
export const Signs = memo(function Signs({ marks }: { readonly marks: Marks }) {
  return <SignLayer {...{ marks, MoveSign, Deployment }} />;
});

function MoveSign({ core, sign, marks }: MoveSignProps) {
  const place = placeOf(marks, core);
  if (!place) return null;
  return (
    <text className="map-sign" style={{ transform: placed(place.x, place.y) }} dy={-RISE}>
      {sign}
    </text>
  );
}

function Deployment({ at: [x, y], kind, mission }: DeploymentProps) {
  return (
    <g className="map-deployment" data-kind={kind} style={{ transform: placed(x, y) }}>
      <DeploymentSign mission={mission} />
    </g>
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
