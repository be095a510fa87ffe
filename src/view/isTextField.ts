const TEXT_INPUTS = /^(text|search|date|number|email|url|tel|password|time|month|week|datetime-local)$/;

/** Whether keys typed at an element belong to a text that is being written there: no shortcut may take them. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.test(target.type);
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}
