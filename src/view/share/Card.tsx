import { useState } from "react";
import { nameOn } from "../../domain/names.ts";
import type { Summarised } from "../../domain/summary.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp, viewOf } from "../../state/store.ts";
import type { Site } from "../loaders.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { describeShortly } from "../summary/describe.ts";
import { picturePath } from "./choices.ts";

/** How a link may look where it is sent: picture, title, a sentence, the host. */
export function Card({ site }: { readonly site: Site }) {
  const { share } = useMessages();
  const { title, text } = useWords();
  const picture = useApp((s) => picturePath(viewOf(s)));
  const [broken, setBroken] = useState("");
  return (
    <details className="share-card">
      <summary>{share.card}</summary>
      <div className="share-card-box">
        {site.hasPages && broken !== picture && (
          <img
            src={site.root + picture}
            alt=""
            width="1200"
            height="628"
            onError={() => setBroken(picture)}
          />
        )}
        <p className="share-card-host">{new URL(site.root).host}</p>
        <p className="share-card-title">{title}</p>
        <p>{text}</p>
      </div>
      <p className="share-hint">{share.cardHint}</p>
    </details>
  );
}

function useWords() {
  const speech = useSpeech();
  const atlas = useApp((s) => s.atlas);
  const day = useRestedDay();
  const code = useApp((s) => (s.selection.length === 1 ? s.selection[0] : undefined));
  const { embed } = speech.messages;
  const title = code === undefined ? embed.title : `${nameOn(speech.names, code, day)} · ${embed.title}`;
  const selection = code === undefined ? [] : [code];
  const view: Summarised = { day, compareDay: null, selection, tiers: [], groups: [], match: "any" };
  return { title, text: describeShortly(atlas, view, speech) };
}
