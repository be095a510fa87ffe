/** The keys that WebDriver writes as characters of its own, by their names in `KeyboardEvent.key`. */
const CODES: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Backspace: "\uE003",
};

/** A combination such as `Shift+ArrowRight`, taken apart; a plus alone is a plus. */
export function combination(keys: string): readonly string[] {
  return keys === "+" ? ["+"] : keys.split("+");
}

/** A key as WebDriver has it. */
export function webDriverKey(key: string): string {
  const code = CODES[key] ?? key;
  if ([...code].length !== 1) throw new RangeError(`no such key: ${key}`);
  return code;
}
