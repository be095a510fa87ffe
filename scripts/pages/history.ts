import type { Code } from "../../src/domain/country.ts";
import { nameOn } from "../../src/domain/names.ts";
import { type Entry, entriesOf, orderDay } from "../../src/view/profile/entries.ts";
import { html, type Markup } from "./html.ts";
import { witnessed } from "./sources.ts";
import type { Edition, World } from "./world.ts";

/** Every step of a country's history with Viet Nam, oldest first, with its sources: what the app's profile tells. */
export function historyOf(world: World, edition: Edition, code: Code): Markup {
  const entries = entriesOf(world.atlas, edition.records, code);
  if (entries.length === 0) return html`<p>${edition.speech.messages.profile.noHistory}</p>`;
  return html`<ol class="page-history">${entries.map((entry) => step(entry, code, edition))}</ol>`;
}

function step(entry: Entry, code: Code, edition: Edition): Markup {
  const { names } = edition.speech;
  const bearer = entry.code === code ? "" : `${nameOn(names, entry.code, orderDay(entry))} · `;
  const remarks = [remark(entry, edition), entry.text, ...partnerDate(entry, edition)];
  return html`<li>
<h3><span class="page-date">${when(entry, edition)}</span> ${bearer}${titleOf(entry, edition)}</h3>
${remarks.flatMap((text) => (text ? [html`<p>${text}</p>`] : []))}
${entry.witness !== null && witnessed(entry.witness, edition)}
</li>`;
}

function titleOf({ kind, official }: Entry, { speech }: Edition): string {
  if (official !== null) return official;
  const { event } = speech.messages.profile;
  return event[kind === "restated" || kind === "sectoral" || kind === "precursor" ? "tier" : kind];
}

function remark({ kind }: Entry, { speech }: Edition): string | null {
  const { profile } = speech.messages;
  return kind === "restated" || kind === "sectoral" || kind === "precursor" ? profile[kind] : null;
}

function when({ date, until, kind }: Entry, { speech }: Edition): string {
  const { formats, messages } = speech;
  const { profile } = messages;
  if (date === null && until === null) return kind === "none" ? profile.toTheEnd : profile.undated;
  if (date === null) return until === null ? "" : profile.until(formats.date(until));
  return until === null ? formats.date(date) : `${formats.shortDate(date)} – ${formats.shortDate(until)}`;
}

function partnerDate({ origin, partner }: Entry, { speech }: Edition): readonly string[] {
  const { profile } = speech.messages;
  const { date } = speech.formats;
  return [
    ...(origin ? [profile.origin(date(origin))] : []),
    ...(partner?.agreement === "differs" && partner.partnerDate
      ? [profile.partnerDiffers(date(partner.partnerDate))]
      : []),
    ...(partner?.agreement === "missing" ? [profile.partnerMissing] : []),
  ];
}
