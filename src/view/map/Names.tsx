import { memo, type RefObject, useEffect, useMemo, useState } from "react";
import type { AtomId } from "../../domain/country.ts";
import type { Marks } from "../../domain/shape.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { isNamedInFull } from "./Archipelagos.tsx";
import { visibleBox } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { indexOfAtoms } from "./holding.ts";
import { type Measure, type Obstacle, placeLabels } from "./labels.ts";
import { measureIn } from "./measure.ts";
import { NameLayer, type NameProps, nameLines } from "./NameLayer.tsx";
import { obstaclesFor, type Scene, wishesFor } from "./naming.ts";
import { placed } from "./placed.ts";
import type { Placement } from "./placement.ts";
import { signBoxes } from "./Signs.tsx";
import { useRestedDay } from "./useRestedDay.ts";

interface Props {
  readonly marks: Marks;
  readonly frame: Frame;
  /** Where the map came to rest. */
  readonly rest: Placement;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Country names, laid out anew when the date or the map has come to rest; one that turns untrue hides meanwhile. */
export const Names = memo(function Names({ marks, frame, rest, svg }: Props) {
  return <NameLayer labels={useLabels(marks, frame, rest, useMeasure(svg))} Text={NameText} />;
});

function NameText({ label, wish }: NameProps) {
  const [x, y] = wish.at;
  return (
    <text style={{ transform: placed(x, y) }} fontSize={label.size} textAnchor={label.anchor}>
      {nameLines(label)}
    </text>
  );
}

function useLabels(marks: Marks, frame: Frame, rest: Placement, measure: Measure | null) {
  const store = useAppStore();
  const { names, messages } = useSpeech();
  const day = useRestedDay();
  const compareDay = useApp((s) => s.compareDay);
  const chosen = useApp((s) => s.selection);
  return useMemo(() => {
    if (measure === null) return [];
    const { atlas, world } = store.getState();
    const index = indexOfAtoms(atlas);
    const scale = rest.k * (frame.scale || 1);
    const scene = {
      stateOf: (atom: AtomId) => (index.has(atom) ? world.at(index.get(atom) ?? 0) : undefined),
      day,
      names,
      chosen,
      marks,
      scale,
      seen: visibleBox(rest, frame),
      seaNames: messages.map.sea,
      archipelagoName: (atom: AtomId) => messages.map.archipelago(atom, isNamedInFull(scale)),
    };
    const wishes = new Map(wishesFor(scene).map((wish) => [wish.id, wish]));
    const signs = compareDay === null ? [] : signBoxes(store.getState(), marks, scale);
    // Like a dot, a sign gives way to a name that stands free: Viet Nam's is never left out for one.
    const obstacles = [
      ...obstaclesFor(scene, measure),
      ...signs.map((box) => ({ ...box, isDot: true })),
      ...beyond(scene.seen, scale),
    ];
    const labels = placeLabels([...wishes.values()], obstacles, measure);
    return labels.flatMap((label) => {
      const wish = wishes.get(label.id);
      return wish ? [{ label, wish }] : [];
    });
  }, [store, names, messages, day, compareDay, chosen, marks, frame, rest, measure]);
}

/** What lies beyond the edges: a name across one would be cut off. Those that stand free do so all the same. */
function beyond([[left, top], [right, bottom]]: Scene["seen"], scale: number): readonly Obstacle[] {
  const all = { left: -FAR, top: -FAR, right: FAR, bottom: FAR, isEdge: true };
  return [
    { ...all, right: left * scale },
    { ...all, bottom: top * scale },
    { ...all, left: right * scale },
    { ...all, top: bottom * scale },
  ];
}

/** Farther than any map reaches, in CSS pixels. */
const FAR = 1e6;

/** Text is measured in the face of the map, and again when that face has arrived. */
export function useMeasure(svg: RefObject<SVGSVGElement | null>): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null);
  // Not a layout effect: those of the map's children run before the map's own element is known.
  useEffect(() => {
    let isOver = false;
    const renew = () => !isOver && svg.current && setMeasure(() => measureIn(svg.current as SVGSVGElement));
    renew();
    document.fonts?.addEventListener?.("loadingdone", renew);
    // WebKit never fires that event, but keeps this promise.
    document.fonts?.ready?.then(renew);
    return () => {
      isOver = true;
      document.fonts?.removeEventListener?.("loadingdone", renew);
    };
  }, [svg]);
  return measure;
}
