interface Props {
  readonly label: string;
  /** The path of its icon, in a square of 16 pixels. */
  readonly d: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** A button on a map. One that is off keeps its focus: it says so, and does nothing. */
export function IconButton({ label, d, isOff = false, onPress }: Props) {
  return (
    <button
      type="button"
      className="map-controls-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
