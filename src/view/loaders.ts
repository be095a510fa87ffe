import type { Milestone } from "../domain/milestone.ts";
import type { Records } from "../domain/record.ts";
import type { DetailLevel, Marks, Shapes } from "../domain/shape.ts";
import type { Speech } from "../i18n/messages.ts";
import type { Language } from "../state/view.ts";

/** How closely the outlines are drawn: `a` for the first view, the others when the map comes closer. */
export type Level = "a" | DetailLevel;

/** What the views fetch when it is first needed, and the marks that come with the page. Each call rejects if nothing arrives. */
export interface Loaders {
  readonly marks: Marks;
  readonly shapes: (level: Level) => Promise<Shapes>;
  readonly speech: (language: Language) => Promise<Speech>;
  readonly records: (language: Language) => Promise<Records>;
  readonly milestones: (language: Language) => Promise<readonly Milestone[]>;
}
