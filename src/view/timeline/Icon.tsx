const PATHS = {
  previous: "M4 3v10M13 3.5v9L6.5 8z",
  next: "M12 3v10M3 3.5v9L9.5 8z",
  play: "M4.5 2.8v10.4L13 8z",
  pause: "M4.5 3h2.4v10H4.5zM9.1 3h2.4v10H9.1z",
  closer: "M3 8h10M8 3v10",
  farther: "M3 8h10",
  whole: "M2 4v8M14 4v8M4.5 8h7M6.5 5.5 4 8l2.5 2.5M9.5 5.5 12 8l-2.5 2.5",
  back: "M10 3.5 5.5 8l4.5 4.5",
  on: "M6 3.5 10.5 8 6 12.5",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

const SOLID: ReadonlySet<IconName> = new Set(["previous", "next", "play", "pause"]);

export type IconName = keyof typeof PATHS;

/** A drawing for a button that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="timeline-icon"
      data-solid={SOLID.has(name) ? "" : undefined}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
