/**
 * Whether the rooms around a served map are as high on any such day as on the one whose words they have: nothing in
 * them is near the end of its line.
 */
export function hasRoomsOfAnyDay(page: Document): boolean {
  const seen = (name: string) =>
    [...page.querySelectorAll<HTMLElement>(`.embed-rooms ${name}`)].filter(
      ({ offsetWidth }) => offsetWidth > 0,
    );
  const [title, date] = [seen(".embed-title")[0], seen(".embed-date")[0]];
  return (
    (!title || !date || isApart(title, date)) &&
    seen(".legend-summary p").every((summary) => linesOf(summary) < 1.5) &&
    seen(".legend-entries").every(hasRoomForOneMore)
  );
}

/** Whether no other date could take from the title the room for its words. */
function isApart(title: HTMLElement, date: HTMLElement): boolean {
  const [above, beside] = [title.getBoundingClientRect(), date.getBoundingClientRect()];
  if (beside.top >= above.bottom) return true;
  const words = title.ownerDocument.createRange();
  words.selectNodeContents(title);
  return linesOf(title) < 1.5 && above.width - words.getBoundingClientRect().width >= beside.width;
}

function linesOf(text: HTMLElement): number {
  return text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight);
}

/** Suspended relations have an entry on some days only: it must begin no row, and end none with it. */
function hasRoomForOneMore(list: HTMLElement): boolean {
  const items = [...list.children]
    .map((item) => item.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  const [last, before] = [items.at(-1), items.at(-2)];
  const widest = Math.max(...items.map(({ width }) => width));
  return last?.top === before?.top && list.getBoundingClientRect().right - (last?.right ?? 0) >= widest;
}
