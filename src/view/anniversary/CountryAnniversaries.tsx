import { useMemo } from "react";
import { roundAhead } from "../../domain/anniversary.ts";
import type { Code } from "../../domain/country.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { List } from "./List.tsx";
import "./anniversary.css";

interface Props {
  readonly code: Code;
}

/** The next round anniversaries of one country after the day shown, as a section of its profile. */
export function CountryAnniversaries({ code }: Props) {
  const words = useSpeech().messages.anniversary;
  const setPanel = useApp((s) => s.setPanel);
  const atlas = useApp((s) => s.atlas);
  const day = useRestedDay();
  const ahead = useMemo(() => roundAhead(atlas, code, day), [atlas, code, day]);
  return (
    <section className="anniversary">
      <h3>{words.upcoming}</h3>
      {ahead.length === 0 ? <p>{words.noneAhead}</p> : <List items={ahead} />}
      <button type="button" className="button" onClick={() => setPanel("anniversaries")}>
        {words.all}
      </button>
    </section>
  );
}
