import { useEffect } from "react";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { usePacedDay } from "../timeline/pace.ts";
import { eventsOn, tellAll } from "../timeline/telling.ts";
import { useWrittenState, writeText } from "../written.ts";

/** What the map is of, the day shown, and in one line what changed on it; over the map nothing but the day. */
export function Heading({ isOverMap = false }: { readonly isOverMap?: boolean }) {
  const title = useTitle();
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (isOverMap) {
    return (
      <div className="embed-heading embed-heading--over">
        <h1 className="visually-hidden">{title}</h1>
        <DateText />
      </div>
    );
  }
  return (
    <header className="embed-heading">
      <h1 className="embed-title">{title}</h1>
      <DateText />
      <News />
    </header>
  );
}

function useTitle(): string {
  const { messages, formats } = useSpeech();
  const compareDay = useApp((s) => s.compareDay);
  // While the date moves the title stays: only a comparison names days, and it does so in order.
  const day = useApp((s) => (s.compareDay === null ? null : s.day));
  if (compareDay === null || day === null || day === compareDay) return messages.embed.title;
  const [from, to] = day < compareDay ? [day, compareDay] : [compareDay, day];
  return messages.embed.compared(formats.shortDate(exactly(from)), formats.shortDate(exactly(to)));
}

function DateText() {
  const { formats } = useSpeech();
  const [ref, text] = useWrittenState<HTMLParagraphElement, string>(
    (s) => formats.date(exactly(s.day)),
    writeText,
  );
  return (
    <p ref={ref} className="embed-date">
      {text}
    </p>
  );
}

function News() {
  const speech = useSpeech();
  const { messages, formats } = speech;
  const atlas = useApp((s) => s.atlas);
  const day = usePacedDay();
  const told = tellAll(atlas, eventsOn(atlas, day), speech).join(" · ");
  const { completeTo } = atlas.dataset;
  const soft = day > completeTo ? messages.timeline.completeTo(formats.shortDate(exactly(completeTo))) : "";
  return (
    <p className="embed-news" title={told || undefined}>
      {told || <span className="embed-soft">{soft}</span>}
    </p>
  );
}
