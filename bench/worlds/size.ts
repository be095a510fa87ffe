/** How large a generated world is. */
export interface Size {
  /** The folder below bench/dist, and what it is called in the table. */
  readonly name: string;
  /** States, Viet Nam among them; each holds one atom of its own. */
  readonly entities: number;
  /** About how often an atom comes to look otherwise, in all of history. */
  readonly changes: number;
  readonly seed: number;
}
