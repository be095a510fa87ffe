import { type MouseEvent, type PointerEvent, type RefObject, useState } from "react";
import type { AtomId } from "../../domain/country.ts";
import { type AppState, useAppStore } from "../../state/store.ts";
import { REACH_PX } from "./hit.ts";
import { type Crowd, holderAt, type Probe, statesFirst, useHeldHover } from "./pointing.ts";

/** Where a pointer is, in CSS pixels of the frame, and the element of the map that is drawn there. */
export interface Pointed {
  readonly at: readonly [x: number, y: number];
  readonly own: AtomId | null;
  /** Whether that element is land, and no dot. */
  readonly isLand: boolean;
}

/** What a pointer means, and all that it could mean. */
export interface Hit {
  readonly atom: AtomId | null;
  readonly near: readonly AtomId[];
}

interface Options {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** What is meant by pointing somewhere, when a target may be `reach` CSS pixels away. */
  readonly hit: (pointed: Pointed, reach: number) => Hit;
  /** Whether a country stops being pointed at while a button is pressed: the globe turns away under it. */
  readonly isLostWhenPressed?: boolean;
  /** Whether a click is the end of a pull. */
  readonly wasPulled?: () => boolean;
  /** How many countries are offered where one touch could mean several. */
  readonly mostOffered?: number;
}

/** Pointing and choosing on a map, plane or globe: one listener for all of it. */
export function usePointing(options: Options) {
  const { probe, dismissProbe, onPointerMove, onPointerLeave } = useProbe(options);
  const { crowd, dismissCrowd, onClick } = useChoice(options);
  return { probe, crowd, dismissProbe, dismissCrowd, handlers: { onPointerMove, onPointerLeave, onClick } };
}

/** What a pointer that rests is on. */
function useProbe({ svg, hit, isLostWhenPressed = false }: Options) {
  const store = useAppStore();
  const [probe, setProbe] = useState<Probe | null>(null);
  const { hover } = store.getState();
  useHeldHover(probe);
  const dismissProbe = () => setProbe(null);
  const onPointerLeave = () => {
    setProbe(null);
    hover(null);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    if (event.buttons !== 0) return isLostWhenPressed ? onPointerLeave() : dismissProbe();
    const pointed = pointedBy(event, svg.current);
    const { atom } = hit(pointed, REACH_PX.fine);
    setProbe(atom && { atom, at: pointed.at });
    hover(atom && holderAt(store.getState(), atom));
  };
  return { probe, dismissProbe, onPointerMove, onPointerLeave };
}

/** The country that a click chooses, or several small ones to choose from. */
function useChoice({ svg, hit, wasPulled, mostOffered }: Options) {
  const store = useAppStore();
  const [crowd, setCrowd] = useState<Crowd | null>(null);
  const dismissCrowd = () => setCrowd(null);
  const onClick = (event: MouseEvent) => {
    // The second click of a double click comes closer; it must not take back what the first one chose.
    if (wasPulled?.() || event.detail > 1) return;
    const [pointed, isTouch, state] = [pointedBy(event, svg.current), isTouched(event), store.getState()];
    const found = hit(pointed, isTouch ? REACH_PX.coarse : REACH_PX.fine);
    const isOffer = isTouch && isDoubtful(state, found);
    setCrowd(
      isOffer ? { atoms: statesFirst(state, found.near).slice(0, mostOffered), at: pointed.at } : null,
    );
    if (!isOffer) state.choose(found.atom && holderAt(state, found.atom));
  };
  return { crowd, dismissCrowd, onClick };
}

function pointedBy(event: MouseEvent, svg: SVGSVGElement | null): Pointed {
  const box = svg?.getBoundingClientRect();
  const element = (event.target as Element).closest<SVGElement>("[data-atom]");
  return {
    at: [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)],
    own: (element?.dataset["atom"] ?? null) as AtomId | null,
    isLand: element?.matches(".map-atom") ?? false,
  };
}

const isTouched = (event: MouseEvent): boolean =>
  (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";

/** Whether one of several countries could be meant. */
function isDoubtful(state: AppState, { atom, near }: Hit): boolean {
  const holders = new Set(near.map((one) => holderAt(state, one)));
  return holders.size > 1 && atom !== null && near.includes(atom);
}
