const rules = new Intl.PluralRules("en");

/** "1 country", "2 countries". */
export function counted(n: number, one: string, other: string): string {
  return `${n} ${rules.select(n) === "one" ? one : other}`;
}
