import { type Code, FOCAL } from "../../domain/country.ts";
import { standingOn } from "../../domain/history.ts";
import { nameOn } from "../../domain/names.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { type AppState, useApp } from "../../state/store.ts";

/** Where the chosen country stands, in one line; its name leads to everything else that the atlas knows of it. */
export function Chosen({ href }: { readonly href: string }) {
  const speech = useSpeech();
  const { embed } = speech.messages;
  const select = useApp((s) => s.select);
  const code = useApp((s) => s.selection[0]);
  const name = useApp((s) => (code === undefined ? "" : nameOn(speech.names, code, s.day)));
  const text = useApp((s) => (code === undefined ? "" : standingText(s, code, speech)));
  const more = useApp((s) => s.selection.length - 1);
  return (
    <div className="embed-chosen" role="status" aria-label={embed.chosen}>
      {code !== undefined && (
        <>
          <p>
            <a href={href} target="_blank" rel="noopener" title={`${embed.more} (${embed.newTab})`}>
              {name}
            </a>
            {more > 0 && ` (+${more})`}: {text}
          </p>
          <button
            type="button"
            className="button button--bare"
            aria-label={embed.forget}
            title={embed.forget}
            onClick={() => select(null)}
          >
            ✕
          </button>
        </>
      )}
    </div>
  );
}

function standingText({ atlas, day }: AppState, code: Code, { messages, formats }: Speech): string {
  const { app, embed } = messages;
  if (code === FOCAL) return messages.map.focal;
  const isThere = atlas.parties.get(code)?.some(({ from, to }) => from <= day && day < to) ?? false;
  if (!isThere && atlas.kinds.get(code) !== "organisation") return app.look["not-a-state"];
  const { tier, suspended, since } = standingOn(atlas.history, code, day);
  if (suspended) return app.tier.suspended;
  return since === null ? app.tier[tier] : embed.since(app.tier[tier], formats.shortDate(since));
}
