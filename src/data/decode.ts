import { legible } from "../domain/legible.ts";

/** Where a value stood in the data files; `line` counts from 1, the header included. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

/** A cell that breaks the contract of its table. Its message can be read by whoever edits the CSV. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly place: Place;
  readonly reason: string;

  constructor(place: Place, reason: string, options?: ErrorOptions) {
    const why = legible(reason, 2_000);
    super(`${place.file}:${place.line}, ${place.column}: ${why}`, options);
    this.place = place;
    this.reason = why;
  }
}

/** Turns one cell's text into a value, or throws an error that says what it wanted. */
export type Decoder<T> = (text: string) => T;

/** What a decoder makes of a cell; a cell it rejects is added to `faults` and yields undefined. */
export function decodeCell<T>(
  decode: Decoder<T>,
  cell: string,
  place: Place,
  faults: DataError[],
): T | undefined {
  try {
    return decode(cell);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    faults.push(new DataError(place, reason, { cause }));
    return undefined;
  }
}

/**
 * Does nothing when there are no faults.
 *
 * @throws AggregateError holding every fault; its message has a line for each.
 */
export function throwFaults(faults: readonly DataError[]): void {
  if (faults.length > 0) throw new AggregateError(faults, faults.map((fault) => fault.message).join("\n"));
}
