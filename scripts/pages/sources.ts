import type { SourceRecord, Witness } from "../../src/domain/record.ts";
import { html, type Markup } from "./html.ts";
import type { Edition } from "./world.ts";

/** How sure a row is, in words, its doubts, and who says it. */
export function witnessed(witness: Witness, edition: Edition): Markup {
  const { profile } = edition.speech.messages;
  const named = sourcesOf(witness.sources, edition);
  const isUnsourced = named.length === 0 && witness.confidence !== "recalled";
  return html`${witness.note !== null && html`<p class="page-note">${witness.note}</p>`}
<p class="page-witness">${profile.confidence[witness.confidence]}${isUnsourced && ` · ${profile.noSource}`}</p>
${named.length > 0 && sourceList(named, edition)}`;
}

/** Sources as a list, each linked where it may be. */
export function sourceList(sources: readonly SourceRecord[], edition: Edition): Markup {
  return html`<ul class="page-sources">${sources.map((source) => html`<li>${sourceLine(source, edition)}</li>`)}</ul>`;
}

/** The sources with those ids, in that order. */
export function sourcesOf(ids: readonly string[], { records }: Edition): readonly SourceRecord[] {
  return ids.flatMap((id) => records.sources.find((source) => source.id === id) ?? []);
}

function sourceLine(source: SourceRecord, { speech }: Edition): Markup {
  const { profile } = speech.messages;
  const { title, publisher, date, kind } = source;
  const url = linkable(source);
  const rest = [
    publisher === title ? null : publisher,
    date && speech.formats.shortDate(date),
    kind === "mirror" && profile.mirror,
    kind !== "mirror" && url === null && source.url !== null && profile.unlinked,
  ].filter(Boolean);
  const head =
    url === null ? html`${title}` : html`<a href="${url}" rel="noopener noreferrer external">${title}</a>`;
  return html`${head}${rest.map((part) => ({ markup: html` · ${part ?? ""}`.markup }))}`;
}

/** The address of a source if it may be linked: https only, and never a weak copy. */
function linkable({ url, kind }: SourceRecord): string | null {
  if (url === null || kind === "mirror" || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" ? href : null;
}
