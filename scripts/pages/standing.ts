import { type Code, FOCAL } from "../../src/domain/country.ts";
import type { TerritoryStatus } from "../../src/domain/dataset.ts";
import type { Day } from "../../src/domain/day.ts";
import type { Standing } from "../../src/domain/history.ts";
import { nameOn } from "../../src/domain/names.ts";
import { exactly } from "../../src/i18n/format.ts";
import type { Situation } from "../../src/view/profile/situation.ts";
import type { Page } from "./address.ts";
import type { Edition, World } from "./world.ts";

/** What a page of a country is written from. */
export interface Subject {
  readonly world: World;
  readonly edition: Edition;
  readonly code: Code;
  readonly page: Page;
  /** The newest day on which the country is on the map. */
  readonly day: Day;
  readonly name: string;
  readonly situation: Situation;
}

/** The standing that a page is about: a state's own, or that of a partner without a territory. */
export function standingIn(situation: Situation): Standing | null {
  return situation.kind === "state" || situation.kind === "organisation" ? situation.standing : null;
}

/** What the page of a country is called. */
export function titleOf({ edition, name, situation, code }: Subject): string {
  const { words } = edition;
  if (code === FOCAL) return words.focalTitle;
  const standing = standingIn(situation);
  if (standing === null) return words.countryTitle(name, null);
  return words.countryTitle(name, words.standing[standing.suspended ? "suspended" : standing.tier]);
}

/** A country in two or three sentences, for search results and link previews. */
export function descriptionOf(subject: Subject): string {
  const { edition, world, name, code, day } = subject;
  const { words, speech } = edition;
  const isFormer = day < world.atlas.dataset.end;
  const until = isFormer
    ? words.former(name, speech.messages.profile.until(speech.formats.date(exactly(day))))
    : null;
  const lead =
    code === FOCAL ? `${words.focalTitle}.` : (standingSentence(subject) ?? until ?? words.landOnly(name));
  return [lead, until !== null && lead !== until ? until : null, words.promise].filter(Boolean).join(" ");
}

/** "Strategic partnership between Viet Nam and …, since …"; null for what has no standing of its own. */
function standingSentence({ edition, world, name, situation, code, day }: Subject): string | null {
  const { words, speech } = edition;
  const { profile, app } = speech.messages;
  const { date } = speech.formats;
  const standing = standingIn(situation);
  if (standing === null) return null;
  const from = situation.kind === "state" ? situation.from : standing.since;
  if (standing.suspended) return from && words.broken(name, profile.suspendedSince(date(from)));
  if (standing.tier === "none" || standing.since === null) return words.unrelated(name, date(exactly(day)));
  const first = world.atlas.dataset.establishments.find((row) => row.code === code);
  const relations = first && standing.tier !== "relations" ? profile.since(date(first)) : null;
  return words.related(name, app.tier[standing.tier], profile.since(date(standing.since)), relations);
}

/** One line under the name, and on the picture: the tier with its date, or what the country is instead. */
export function standingLine({ edition, situation, day }: Subject): string {
  const { app, profile } = edition.speech.messages;
  const { date } = edition.speech.formats;
  if (situation.kind === "focal") return profile.focal;
  const named = (codes: readonly Code[]) =>
    codes.map((own) => nameOn(edition.speech.names, own, day)).join(", ");
  if (situation.kind === "ruled") {
    const { status, rulers } = situation;
    const by = rulers.length > 0 ? ` · ${rulerLabel(status, edition)} ${named(rulers)}` : "";
    return profile.status[status] + by;
  }
  if (situation.kind === "within") {
    const { holder, contested } = situation;
    return contested
      ? `${profile.contested} · ${profile.withinContested} ${named([holder])}`
      : `${profile.within} ${named([holder])}`;
  }
  const standing = standingIn(situation);
  if (standing === null) return situation.kind === "organisation" ? profile.organisation : profile.apart;
  const from = situation.kind === "state" ? situation.from : standing.since;
  const tier = app.tier[standing.suspended ? "suspended" : standing.tier];
  return from === null ? tier : `${tier}, ${profile.since(date(from))}`;
}

/** What the rulers of a land are called, by how they hold it. */
function rulerLabel(status: TerritoryStatus, { speech }: Edition): string {
  const { profile } = speech.messages;
  if (status === "occupied") return profile.occupiedBy;
  if (status === "contested") return profile.inControl;
  return status === "dependency" ? profile.ruledBy : profile.administeredBy;
}
