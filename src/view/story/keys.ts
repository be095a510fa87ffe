/** What a key does on the stage. */
export type Command =
  | "next"
  | "back"
  | "first"
  | "last"
  | "blank"
  | "jump"
  | "auto"
  | "leave"
  | "read"
  | "notes"
  | "notesHere";

/** The keys of the keyboard, and those that clickers send. */
const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  Home: "first",
  End: "last",
  Escape: "leave",
  b: "blank",
  ".": "blank",
  g: "jump",
  o: "jump",
  a: "auto",
  n: "notes",
  m: "notesHere",
};

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the window shows only a part of the stage, these move what it shows; clickers send others. */
const SCROLLING = new Set(["ArrowDown", "ArrowUp"]);

/**
 * What a key means on the stage; null for nothing. Single letters mean something only while they are
 * switched on; on a button, Space and Enter belong to the button; where there is something to scroll to, up and down
 * scroll.
 */
export function commandOf(
  press: Press,
  letterKeys: boolean,
  isOnButton: boolean,
  isScrolled = false,
): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (isScrolled && SCROLLING.has(key)) return null;
  if (isOnButton && (key === " " || key === "Enter")) return null;
  const isLetter = /^[a-z.]$/.test(key);
  return isLetter && !letterKeys ? null : (COMMANDS[key] ?? null);
}
