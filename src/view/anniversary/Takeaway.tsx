import { useMemo } from "react";
import type { Anniversary } from "../../domain/anniversary.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { calendarOf } from "./calendar.ts";
import type { Period } from "./period.ts";

interface Props {
  readonly items: readonly Anniversary[];
  readonly period: Period;
}

/** The list as a calendar to import, and the addresses to come back by: the calendar of all, and the feeds. */
export function Takeaway({ items, period }: Props) {
  const speech = useSpeech();
  const stamp = useApp((s) => s.atlas.dataset.end);
  const words = speech.messages.anniversary;
  const folder = useMemo(() => siteRoot() + (speech.language === "vi" ? "vi/" : ""), [speech.language]);
  const download = () => {
    const when = [period.year, ...(period.month === null ? [] : [String(period.month).padStart(2, "0")])];
    const page = /^https?:$/.test(location.protocol) ? location.origin + location.pathname : null;
    save(`${words.fileName}-${when.join("-")}.ics`, calendarOf(items, speech, stamp, page));
  };
  return (
    <>
      <button type="button" className="button" disabled={items.length === 0} onClick={download}>
        {words.download}
      </button>
      <p className="anniversary-hint">{words.downloadHint}</p>
      <h3>{words.subscribe}</h3>
      <ul className="anniversary-feeds">
        <li>
          <a href={`${folder}anniversaries.ics`}>{words.calendar}</a>
        </li>
        <li>
          <a href={`${folder}feed.xml`}>{words.atom}</a>
        </li>
        <li>
          <a href={`${folder}feed.json`}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

/** Where the site begins, as the page's own head names its feed: the page may lie any number of folders below. */
function siteRoot(): string {
  const feed = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/atom+xml"]');
  return new URL("./", feed?.href ?? document.baseURI).href;
}

function save(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
