import { embedQuery, pathOf } from "./address.ts";
import type { Content } from "./content.ts";
import type { Press } from "./document.ts";
import { escaped } from "./html.ts";
import { CARD } from "./picture/card.ts";

/** How large an embed is where the consumer has no wish of its own. */
const SIZE = { width: 800, height: 560 } as const;

/** The oEmbed answer for a page: version 1.0, type `rich`, a frame that needs no script of the host. */
export function oembedOf({ site, pictureOf, world }: Press, { page, title, embedDate }: Content): string {
  const image = pictureOf(page);
  const src = `${site}embed.html?${embedQuery(page, embedDate)}`;
  return `${JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: world.editions[page.language].words.brand,
    provider_url: site,
    author_url: site + pathOf(page),
    cache_age: 86_400,
    ...SIZE,
    html: frame(src, title),
    ...(image === null
      ? {}
      : { thumbnail_url: site + image, thumbnail_width: CARD.width, thumbnail_height: CARD.height }),
  })}\n`;
}

function frame(src: string, title: string): string {
  return (
    `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${SIZE.width}" height="${SIZE.height}" ` +
    `loading="lazy" allow="fullscreen; clipboard-write; web-share" ` +
    `referrerpolicy="strict-origin-when-cross-origin" style="width:100%;border:0"></iframe>`
  );
}
