import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import type { Milestone } from "../../domain/milestone.ts";
import { useMessages } from "../../i18n/messages.ts";
import { FlagButton } from "./FlagButton.tsx";
import { type Flag, flagsWithin } from "./flags.ts";
import type { Lanes } from "./lanes.ts";
import { MilestoneCard } from "./MilestoneCard.tsx";
import { type Span, xOf } from "./span.ts";
import { softBands } from "./ticks.ts";

interface Props {
  readonly milestones: readonly Milestone[];
  readonly span: Span;
  readonly width: number;
  readonly lanes: Lanes;
}

/** Flags over the track, and the card of the one that was opened. */
export const Milestones = memo(function Milestones({ milestones, span, width, lanes }: Props) {
  const sorted = useMemo(() => milestones.toSorted((a, b) => a.date.day - b.date.day), [milestones]);
  const flags = flagsWithin(sorted, span, width);
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const shown = open === null ? undefined : sorted[open];
  const group = useRef<HTMLFieldSetElement>(null);
  const show = (index: number) => {
    setActive(index);
    setOpen(index);
  };
  return (
    <>
      <Notches milestones={sorted} span={span} width={width} lanes={lanes} />
      <fieldset ref={group} className="timeline-flags" style={{ top: lanes.flags.y }}>
        <Flags
          {...{ flags, active, open, setActive }}
          milestones={sorted}
          onOpen={show}
          onClose={() => setOpen(null)}
        />
      </fieldset>
      {shown !== undefined && open !== null && (
        <MilestoneCard
          milestone={shown}
          index={open}
          count={sorted.length}
          share={Math.min(1, Math.max(0, xOf(span, width, shown.date.day) / width))}
          onGo={show}
          onClose={(byKey) => {
            setOpen(null);
            if (byKey) group.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
          }}
        />
      )}
    </>
  );
});

interface FlagsProps {
  readonly flags: readonly Flag[];
  readonly milestones: readonly Milestone[];
  /** The milestone whose flag is the tab stop, and the one whose card is open. */
  readonly active: number;
  readonly open: number | null;
  readonly setActive: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onClose: () => void;
}

/** One tab stop for all: arrows go from flag to flag, Enter opens the card. */
function Flags({ flags, milestones, active, open, setActive, onOpen, onClose }: FlagsProps) {
  const { timeline } = useMessages();
  const holds = ({ members }: Flag, index: number | null) => index !== null && members.includes(index);
  const stop = Math.max(
    0,
    flags.findIndex((flag) => holds(flag, active)),
  );
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const index = neighbour(event.key, stop, flags.length);
    const first = index === undefined ? undefined : flags[index]?.members[0];
    if (index === undefined || first === undefined) return;
    event.preventDefault();
    setActive(first);
    event.currentTarget.parentElement?.querySelectorAll("button")[index]?.focus();
  };
  return (
    <>
      <legend className="visually-hidden">{timeline.milestones}</legend>
      {flags.map((flag, i) => (
        <FlagButton
          key={flag.members[0]}
          flag={flag}
          milestones={milestones}
          isStop={i === stop}
          isOpen={holds(flag, open)}
          onPress={() => (holds(flag, open) ? onClose() : onOpen(flag.members[0] ?? 0))}
          onKeyDown={walk}
        />
      ))}
    </>
  );
}

function neighbour(key: string, stop: number, count: number): number | undefined {
  const steps = new Map([
    ["ArrowLeft", Math.max(0, stop - 1)],
    ["ArrowRight", Math.min(count - 1, stop + 1)],
    ["Home", 0],
    ["End", count - 1],
  ]);
  return steps.get(key);
}

/** A notch under the flags at every milestone; where only the month or year is known, a soft band over all of it. */
function Notches({ milestones, span, width, lanes }: Props) {
  const bottom = lanes.flags.y + lanes.flags.h;
  const dates = milestones.map(({ date }) => date);
  const exact = dates.filter(
    ({ day, precision }) => precision === "day" && day >= span.from && day <= span.to,
  );
  const d = exact.map(({ day }) => `M${Math.round(xOf(span, width, day)) + 0.5},0v5`).join("");
  return (
    <svg
      className="timeline-drawing"
      width={width}
      height={lanes.height}
      aria-hidden="true"
      focusable="false"
    >
      <g transform={`translate(0,${bottom - 5})`}>
        <path className="timeline-notches" d={d} />
        <path className="timeline-soft" d={softBands(dates, span, width, 5)} />
      </g>
    </svg>
  );
}
