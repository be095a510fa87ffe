import { memo } from "react";
import { type Day, parseDay } from "../../domain/day.ts";
import { useApp } from "../../state/store.ts";

/** The Geneva demarcation: from the agreement to the day the country was one state again. */
const FROM = parseDay("1954-07-21");
const TO = parseDay("1976-07-02");

/** Whether the demarcation is drawn on a day. */
export const isDemarcated = (day: Day): boolean => FROM <= day && day < TO;

interface Props {
  readonly d: string;
}

/** A dashed line inside one Viet Nam, never a border between two. */
export const Demarcation = memo(function Demarcation({ d }: Props) {
  const isOn = useApp((s) => isDemarcated(s.day));
  return isOn ? (
    <g className="map-demarcation">
      <path className="map-demarcation-halo" d={d} />
      <path className="map-demarcation-line" d={d} />
    </g>
  ) : null;
});
