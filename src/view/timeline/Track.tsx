import { useMemo, useRef } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { later } from "../later.tsx";
import { DaySlider } from "./DaySlider.tsx";
import { Handle } from "./Handle.tsx";
import { layLanes } from "./lanes.ts";
import { isWhole } from "./span.ts";
import { useLow } from "./useLow.ts";
import { useSize } from "./useSize.ts";
import type { SpanControl } from "./useSpan.ts";

const Drawing = later(() => import("./Drawing.tsx").then(({ Drawing }) => Drawing));
const HoverPreview = later(() => import("./HoverPreview.tsx").then(({ HoverPreview }) => HoverPreview));
const Milestones = later(() => import("./Milestones.tsx").then(({ Milestones }) => Milestones));
const Overview = later(() => import("./Overview.tsx").then(({ Overview }) => Overview));
const Refinement = later(() => import("./Refinement.tsx").then(({ Refinement }) => Refinement));
const SelectedStrip = later(() => import("./SelectedStrip.tsx").then(({ SelectedStrip }) => SelectedStrip));

interface Props {
  readonly milestones: readonly Milestone[] | null;
  readonly control: SpanControl;
}

/** The narrowest track that has room for the full heights. */
const NARROW = 560;

/** How much narrower than the window it is where it has all of its width, in CSS pixels (`timeline.css`). */
const INSET = 32;

/** The drawing, the slider over it, and the gestures on it. */
export function Track({ milestones, control }: Props) {
  const outer = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { width, rem } = useSize(outer, INSET);
  const span = control.shown;
  const isLow = useLow();
  const room = width < NARROW ? "narrow" : isLow ? "low" : "full";
  const isZoomed = !isWhole(span, control.whole);
  const lanes = useMemo(() => layLanes(room, isZoomed, rem), [room, isZoomed, rem]);
  const line = { top: lanes.flags.y + lanes.flags.h, height: lanes.axis.y - lanes.flags.y - lanes.flags.h };
  return (
    <div ref={outer} className="timeline-track" style={{ height: lanes.height }}>
      <div ref={plot} className="timeline-plot" style={{ height: lanes.axis.y + lanes.axis.h }}>
        <Drawing span={span} width={width} rem={rem} lanes={lanes} />
        <SelectedStrip span={span} width={width} lanes={lanes} />
        <DaySlider slider={slider} />
        <Handle span={span} width={width} {...line} />
        <HoverPreview track={plot} span={span} width={width} />
        <Refinement plot={plot} slider={slider} control={control} />
      </div>
      {milestones && <Milestones milestones={milestones} span={span} width={width} lanes={lanes} />}
      {lanes.overview.h > 0 && <Overview control={control} width={width} lane={lanes.overview} />}
    </div>
  );
}
