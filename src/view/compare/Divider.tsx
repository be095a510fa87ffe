import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { useMessages } from "../../i18n/messages.ts";

interface Props {
  readonly box: RefObject<HTMLElement | null>;
  /** How far from the left it stands, 0 to 1. */
  readonly share: number;
  readonly onMove: (share: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowRight: 0.02,
  PageUp: -0.1,
  PageDown: 0.1,
  Home: -1,
  End: 1,
};

/** A line that parts two maps; moves by drag and by the arrow keys. */
export function Divider({ box, share, onMove }: Props) {
  const { compare } = useMessages();
  const percent = Math.round(share * 100);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(Math.min(1, Math.max(0, share + by)));
  };
  const follow = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || box.current === null) return;
    const { left, width } = box.current.getBoundingClientRect();
    onMove(Math.min(1, Math.max(0, (event.clientX - left) / width)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; the pattern for it is a focusable separator
    <div
      className="swipe-divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={compare.divider}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={compare.dividerAt(percent)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
    >
      <span className="swipe-grip" aria-hidden="true">
        ⇔
      </span>
    </div>
  );
}
