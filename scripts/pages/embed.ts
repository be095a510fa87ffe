import { type AppFiles, outOfUse, preloads, wordsFor } from "./app-files.ts";
import { html, type Markup } from "./html.ts";

/** What the embed's page gets beside what its own build made of it. */
export interface EmbedParts {
  /** The path of the script that runs before anything is painted, from the root of the site. */
  readonly first: string;
  /** The path of the style sheet of the embed, the served picture and the rooms around it: one file, not two to wait for. */
  readonly styles: string;
  /** What the embed itself fetches. */
  readonly app: AppFiles;
  readonly shell: Markup;
  /** The last day on which the records are complete, as `YYYY-MM-DD`: the script must know it. */
  readonly completeTo: string;
}

/**
 * The built embed.html with the picture of its map in it.
 *
 * @throws Error naming the part that it lacks.
 */
export function embedPage(built: string, { first, styles, app, shell, completeTo }: EmbedParts): string {
  const words = Object.entries(wordsFor(app, "./")).map(([name, paths]) => html` ${name}="${paths}"`);
  const head = html`<script src="./${first}" data-complete="${completeTo}"${words}></script>
    ${preloads(app, "./")}
    <title>`;
  return [
    ["<title>", head],
    [
      "</head>",
      html`<link rel="stylesheet" crossorigin href="./${styles}">
${outOfUse(app, "./")}
  </head>`,
    ],
    ['<div id="root"></div>', html`<div id="root">${shell}</div>`],
  ].reduce((page, [slot, part]) => filled(page, slot as string, part as Markup), built);
}

function filled(page: string, slot: string, { markup }: Markup): string {
  if (!page.includes(slot)) throw new Error(`embed.html has no ${slot} that could be filled`);
  return page.replace(slot, () => markup);
}
