/** Whether an address switches something on; `report` hears of a value that is neither on nor off, and leaves it off. */
export function readSwitch(text: string | null, report: (value: string) => void): boolean {
  if (text === null || ["", "0", "false"].includes(text)) return false;
  if (["1", "true"].includes(text)) return true;
  report(text);
  return false;
}
