import { html, type Markup } from "./html.ts";

/**
 * The rooms of the app with the map in its own, before the app moves in: `app.css` and `page.css` give them the
 * size that they will have, so that nothing moves when it does. They come before the map in the page, so that it has its
 * place as soon as some of it has arrived.
 */
export function shellOf(map: Markup, hasPanel: boolean): Markup {
  return html`<div class="atlas atlas--served"${hasPanel && { markup: ' data-panel="usual"' }}>
<div class="header"></div>
<div class="timeline"></div>
<div class="atlas-main"><div class="panel"></div><div class="atlas-legend"></div><div class="atlas-map">${map}</div></div>
</div>`;
}

/** The rooms of a story that is read; `reading-rooms.css` gives them their size, here and in the app. */
export function readingShellOf(map: Markup): Markup {
  return html`<div class="atlas atlas--served" data-story="reading">
<div class="atlas-main"><div class="atlas-legend"></div><div class="atlas-map">${map}</div></div>
</div>`;
}
