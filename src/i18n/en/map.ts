import type { Code } from "../../domain/country.ts";
import type { TerritoryStatus } from "../../domain/dataset.ts";

const ARCHIPELAGOS: Readonly<Record<string, readonly [short: string, full: string]>> = {
  hoangsa: ["Hoàng Sa", "Hoàng Sa (Paracel Islands)"],
  truongsa: ["Trường Sa", "Trường Sa (Spratly Islands)"],
};

const preset = {
  world: "Whole world",
  "viet-nam": "Around Viet Nam",
  asean: "ASEAN",
  europe: "Europe",
  africa: "Africa",
  "middle-east": "Middle East",
  americas: "Americas",
  pacific: "Pacific",
};

export const map = {
  map: "Map of Viet Nam’s relations with the world",
  countries: "Countries",
  instruction:
    "Arrow keys walk the countries, highest tier first; letters find one by name; Enter selects; plus and minus zoom; Shift with arrows moves the map.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset the view",
  goTo: "Go to",
  goToPlaceholder: "Go to …",
  preset,
  sea: ["East Sea", "East Sea / South China Sea"] as readonly [short: string, full: string],
  archipelago: (id: string, isFull: boolean) => ARCHIPELAGOS[id]?.[isFull ? 1 : 0] ?? id,
  /** An option of the list: "Japan: Comprehensive strategic partnership, since 27 November 2023". */
  option: (name: string, tier: string, since: string | null) =>
    since === null ? `${name}: ${tier}` : `${name}: ${tier}, since ${since}`,
  since: (date: string) => `Since ${date}`,
  suspendedTier: (tier: string) => `Before the break: ${tier}`,
  /** Who has a land that is not its own state, or that is contested. */
  held: (status: TerritoryStatus, rulers: string): string | null => {
    if (status === "contested") return rulers === "" ? "Contested" : `Contested; controlled by ${rulers}`;
    if (rulers === "") return null;
    if (status === "mandate") return `Mandate of ${rulers}`;
    if (status === "trust-territory") return `Trust territory under ${rulers}`;
    if (status === "occupied") return `Occupied by ${rulers}`;
    return status === "dependency" ? `Ruled by ${rulers}` : null;
  },
  focal: "The country whose relations the map shows",
  history: (first: number, last: number) => `Its history from ${first} to ${last}`,
  choose: "Which one?",
  rulerName: (code: Code, name: string) => (code === "UN" ? "the United Nations" : name),
};
