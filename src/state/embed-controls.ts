/** What an embed may show around its map. */
export const CONTROLS = ["timeline", "legend", "search", "title"] as const;
export type Control = (typeof CONTROLS)[number];

/** What stands around the map where the address names nothing. */
export const USUAL_CONTROLS: readonly Control[] = ["timeline", "legend", "title"];

/** The controls that an address asks for; `report` hears of each word that is none. */
export function readControls(text: string | null, report: (word: string) => void): readonly Control[] {
  if (text === null || text.trim() === "") return USUAL_CONTROLS;
  const words = text.trim().toLowerCase().split("~").filter(Boolean);
  for (const word of words) if (word !== "none" && !isControl(word)) report(word);
  const named = CONTROLS.filter((name) => words.includes(name));
  // Nothing but mistakes is no wish for an empty frame.
  return named.length > 0 || words.includes("none") ? named : USUAL_CONTROLS;
}

const isControl = (word: string): boolean => (CONTROLS as readonly string[]).includes(word);
