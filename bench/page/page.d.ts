/** What harness.js puts into every frame. */
interface Harness {
  /** When the page said that its map stands, in ms since it began. */
  readonly liveAt: number | null;
  /** The same, after the frame that shows it. */
  readonly ready: Promise<number>;
  readonly firstPaint: () => Promise<number | null>;
  readonly go: (date: string) => Promise<void>;
  readonly sweep: (
    dates: readonly string[],
    cap: number,
    begin?: () => unknown,
    end?: () => unknown,
  ) => Promise<Sweep>;
  readonly moves: { sent: number; heard: number; named: number | null }[];
  readonly watchNaming: () => void;
}

interface Sweep {
  /** Between one frame and the next, in ms. */
  readonly intervals: readonly number[];
  /** How long the call that set the date took, in ms. */
  readonly calls: readonly number[];
  readonly steps: number;
  /** Every how many of the dates it stopped. */
  readonly stride: number;
}

declare global {
  interface Window {
    readonly __harness: Harness;
    /** Bound by scrub.ts: read the clocks of the browser before and after a sweep. */
    readonly __begin: () => Promise<void>;
    readonly __end: () => Promise<void>;
  }
}

export {};
