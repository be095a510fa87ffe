import { useEffect, useState } from "react";
import type { PresenterMessages } from "../../i18n/en/presenter.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { elapsedText, startOf, startOver } from "./elapsed.ts";

interface Props {
  readonly slug: string;
  readonly words: PresenterMessages;
}

/** The time of day, and how long the presentation lasts already. */
export function Times({ slug, words }: Props) {
  const { language } = useSpeech();
  const now = useNow();
  const [start, setStart] = useState(() => startOf(slug, Date.now()));
  const time = new Date(now).toLocaleTimeString(language === "vi" ? "vi-VN" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  return (
    <dl className="presenter-times">
      <div>
        <dt>{words.clock}</dt>
        <dd>{time}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          {elapsedText(now - start)}{" "}
          <button type="button" className="button" onClick={() => setStart(startOver(slug, Date.now()))}>
            {words.restart}
          </button>
        </dd>
      </div>
    </dl>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
