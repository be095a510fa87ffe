const keyOf = (slug: string) => `bamboo-atlas:presenter:${slug}`;

/** When the presentation of a story began, in milliseconds: now, or what this window knew before it was loaded again. */
export function startOf(slug: string, now: number): number {
  try {
    const known = Number(sessionStorage.getItem(keyOf(slug)));
    if (known > 0 && known <= now) return known;
  } catch {
    // Denied: a reload starts over.
  }
  return startOver(slug, now);
}

export function startOver(slug: string, now: number): number {
  try {
    sessionStorage.setItem(keyOf(slug), String(now));
  } catch {
    // As above.
  }
  return now;
}

/** "4:07", "1:02:30". */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const [h, m, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
