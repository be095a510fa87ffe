/**
 * Opens the notes of the story that is on stage in a window of their own, or brings that window to the front.
 * False if the browser does not let it.
 */
export function openNotes(): boolean {
  const address = new URL(location.href);
  address.searchParams.set("panel", "notes");
  const opened = window.open(address.href, "bamboo-atlas-notes", "popup,width=1100,height=760");
  opened?.focus();
  return opened !== null;
}
