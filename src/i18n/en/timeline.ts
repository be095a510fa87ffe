import type { EraId } from "../../domain/era.ts";
import type { TallyClass } from "../../domain/tally.ts";
import { counted } from "./plural.ts";

const era: Readonly<Record<EraId, string>> = {
  resistance: "War of resistance",
  "two-zones": "Two zones",
  "after-unification": "After reunification",
  "doi-moi": "Đổi mới",
  integration: "Integration",
};

/** A class with its count, as the slider says it. */
const tally: Readonly<Record<TallyClass, (n: number) => string>> = {
  none: (n) => `${n} without relations`,
  relations: (n) => `${n} with diplomatic relations`,
  comprehensive: (n) => `${n} comprehensive`,
  strategic: (n) => `${n} strategic`,
  "comprehensive-strategic": (n) => `${n} comprehensive strategic`,
  special: (n) => `${n} special`,
  suspended: (n) => `${n} suspended`,
};

/** What happened, in a few words; `name` is the country's name on that day. */
const event = {
  established: (name: string) => `${name}: diplomatic relations established`,
  tier: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
  tierSpoken: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
  restated: (name: string, tier: string) => `${name}: ${tier}, under a new name`,
  severed: (name: string) => `${name}: relations broken off`,
  resumed: (name: string) => `${name}: relations resumed`,
  appeared: (name: string) => `${name} becomes a state`,
  ended: (name: string) => `${name} ceases to be a state`,
  sectoral: (name: string) => `${name}: partnership in one field`,
  precursor: (name: string) => `${name}: framework towards a partnership`,
  joined: (land: string, holder: string) => `${land} becomes part of ${holder}`,
  handed: (from: string, to: string) => `land passes from ${from} to ${to}`,
  occupied: (name: string, rulers: string) => `${name}: occupied by ${rulers}`,
  dependency: (name: string, rulers: string) => `${name}: dependency of ${rulers}`,
  mandate: (name: string, rulers: string) => `${name}: mandate of ${rulers}`,
  trust: (name: string, rulers: string) => `${name}: trust territory under ${rulers}`,
  administered: (name: string, rulers: string) => `${name}: administered by ${rulers}`,
  unitedNations: "the United Nations",
  contested: (name: string) => `${name}: territory contested`,
  settled: (name: string) => `${name}: territory no longer contested`,
  reordered: (name: string) => `${name}: change of status`,
  /** What became of Viet Nam itself. */
  home: {
    "1954-07-21": "Viet Nam: provisional demarcation line under the Geneva Agreements",
    "1975-04-30": "Viet Nam: end of the war",
    "1976-07-02": "Viet Nam: reunified under one government",
  } as Readonly<Record<string, string>>,
  /** An event of which only the month or the year is known, told on the first day of it. */
  dated: (date: string, what: string) => `${date}: ${what}`,
  /** The standing a country has on the day that was gone back to. */
  stands: (name: string, tier: string) => `${name}: ${tier}`,
};

export const timeline = {
  label: "Timeline",
  slider: "Day shown",
  controls: "Moving through time",
  previousChange: "Previous change",
  nextChange: "Next change",
  previousChangeOf: (name: string) => `Previous change: ${name}`,
  nextChangeOf: (name: string) => `Next change: ${name}`,
  play: "Play",
  pause: "Pause",
  speed: "Time to play the whole history",
  seconds: (n: number) => `${n} s`,
  dateField: "Go to a date",
  notADate: "That is not a whole date.",
  outOfRange: (first: string, last: string) => `The timeline runs from ${first} to ${last}.`,
  zoom: "Stretch of time",
  zoomIn: "Shorter stretch of time",
  zoomOut: "Longer stretch of time",
  whole: "The whole time",
  era,
  lastChange: (date: string, what: string) => `last change ${date}: ${what}`,
  /** The same for what says its own date. */
  lastChangeUndated: (what: string) => `last change in ${what}`,
  completeTo: (date: string) => `records complete to ${date}`,
  completeToShort: (date: string) => `to ${date}`,
  thinAfter: "thin after",
  more: (n: number) => `and ${n} more`,
  moreChanges: (date: string) => `All changes: ${date}`,
  changes: (n: number) => counted(n, "change", "changes"),
  finer: (factor: number) => `${factor} times finer`,
  finerHint: "Drag away from the track for finer steps",
  tally,
  /** What the slider says. */
  spoken: (date: string, counts: string) => (counts === "" ? date : `${date}: ${counts}`),
  event,
  milestones: "Milestones",
  /** The lane that can be unfolded under the track. */
  roles: "International roles",
  milestone: (date: string, title: string) => `${date}: ${title}`,
  milestoneGroup: (n: number, from: string, to: string) =>
    from === to ? `${n} milestones, ${from}` : `${n} milestones, ${from} to ${to}`,
  position: (i: number, n: number) => `${i} of ${n}`,
  previousMilestone: "Previous milestone",
  nextMilestone: "Next milestone",
  goToDay: "Go to this day",
  goToMonth: "Go to this month",
  goToYear: "Go to this year",
  unsourced: "No source found yet.",
};
