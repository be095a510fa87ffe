import { useId, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Days } from "./Days.tsx";
import { Movers } from "./Movers.tsx";
import { useMoves } from "./moves.ts";
import { Presets } from "./Presets.tsx";
import { Transitions } from "./Transitions.tsx";
import "./compare.css";

/** Who moved between two days: the days, how many went which way, and each country with its step. */
export function Compare() {
  const { compare } = useMessages();
  const heading = useId();
  return (
    <article className="compare" aria-labelledby={heading}>
      <h2 id={heading} className="compare-title">
        {compare.title}
      </h2>
      <Days />
      <Presets />
      <Findings />
    </article>
  );
}

function Findings() {
  const { compare } = useMessages();
  const { movers } = useMoves();
  const isSame = useApp((s) => s.day === s.compareDay);
  // A transition that is gone when the days change is no longer chosen.
  const [chosen, setChosen] = useState<string | null>(null);
  if (movers.length === 0) return <p className="compare-none">{isSame ? compare.same : compare.none}</p>;
  return (
    <>
      <Transitions movers={movers} chosen={chosen} onChoose={setChosen} />
      <Movers movers={movers} chosen={chosen} />
    </>
  );
}
