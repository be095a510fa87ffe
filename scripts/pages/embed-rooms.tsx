import { renderToStaticMarkup } from "react-dom/server";
import type { Atlas } from "../../src/domain/atlas.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { partnersIn, tallyOn } from "../../src/domain/tally.ts";
import { type Speech, SpeechContext } from "../../src/i18n/messages.ts";
import { createAppStore, StoreContext } from "../../src/state/store.ts";
import { defaultView } from "../../src/state/view.ts";
import { Credit } from "../../src/view/embed/Credit.tsx";
import { Heading } from "../../src/view/embed/Heading.tsx";
import { Legend } from "../../src/view/Legend.tsx";
import { html, type Markup } from "./html.ts";
import type { ServedMap } from "./served.tsx";
import type { Edition, World } from "./world.ts";

/**
 * The rooms of the embed with the map in its own, before the embed moves in. How high the others are depends on their
 * words: they stand there unseen, in both languages, drawn by the components of the embed. They come before the map
 * in the page, so that it has its place when it arrives; `embed.css` puts them where they belong.
 */
export function embedShell(world: World, map: ServedMap): Markup {
  const rooms = LANGUAGES.map((language) => roomsIn(world, world.editions[language]));
  return html`<div class="embed embed--served">${rooms}<div class="timeline embed-timeline"><div class="embed-track"></div></div>
<div class="embed-map">${map.today(null)}</div></div>`;
}

function roomsIn({ atlas }: World, { language, speech }: Edition): Markup {
  const store = createAppStore(atlas, defaultView(atlas.dataset.end, language));
  const markup = renderToStaticMarkup(
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <Heading />
        <div className="embed-legend">
          <Legend />
        </div>
        <Credit href="" root={{ current: null }} isInWords={false} onWords={() => undefined} />
      </SpeechContext>
    </StoreContext>,
  );
  const known = emptied(markup).replace(
    '<div class="legend-summary">',
    (summary) => summary + earlier(atlas, speech),
  );
  return html`<div class="embed-rooms" lang="${language}" aria-hidden="true"><div class="embed-search"></div>${{ markup: known }}</div>`;
}

/** What the legend says of a day on which the records are complete: less than it says of the newest. */
function earlier({ dataset, tallies }: Atlas, { messages }: Speech): string {
  const count = partnersIn(tallyOn(tallies, dataset.completeTo));
  return html`<p class="embed-earlier">${messages.shell.partners(count)}</p>`.markup;
}

/** Without what takes no room, and without names and links: what is there is not to be used. */
function emptied(markup: string): string {
  return markup
    .replace(/<(h2|span) [^>]*class="visually-hidden"[^>]*>[^<]*<\/\1>/g, "")
    .replace(/<ul class="legend-keys">.*?<\/ul>/g, "")
    .replace(/<button[^>]*class="legend-check"[^>]*>.*?<\/button>/g, "")
    .replace(/ (?:id|title|type|target|rel|href|aria-[a-z]+)="[^"]*"/g, "");
}
