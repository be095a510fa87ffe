import type { Code } from "../../src/domain/country.ts";
import { html, type Markup } from "./html.ts";
import type { ServedMap } from "./served.tsx";

/**
 * The rooms of the app with the map in its own, before the app moves in: `app.css` and `page.css` give them the
 * size that they will have, so that nothing moves when it does.
 */
export function shellOf(map: ServedMap, selected: Code | null): Markup {
  return html`<div class="atlas atlas--served"${selected === null ? null : { markup: ' data-panel=""' }}>
<div class="header"></div>
<div class="atlas-main"><div class="atlas-map">${map(selected)}</div><div class="panel"></div><div class="atlas-legend"></div></div>
<div class="timeline"></div>
</div>`;
}
