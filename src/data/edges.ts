/** Which two owners lie on the sides of the edges between numbered places. */
export interface Edges {
  /** Says that `owner` (from 1 on) has an edge from `a` to `b`, whichever way it runs. */
  readonly add: (a: number, b: number, owner: number) => void;
  /** Who has the edge besides `owner`: 0 if nobody, `owner` where it has the edge twice. */
  readonly beyond: (a: number, b: number, owner: number) => number;
}

/**
 * Edges without any, with room for `most`. Of an edge that more than two have, the first two count. Places are whole
 * numbers of at most 31 bits. The table is its own because a `Map` would need keys of 51 bits, which take several times
 * as long, in work that may fall into the first move of the date.
 */
export function emptyEdges(most: number): Edges {
  const bits = Math.ceil(Math.log2(most + 1)) + 1;
  const last = 2 ** bits - 1;
  const froms = new Int32Array(last + 1);
  const tos = new Int32Array(last + 1);
  const sides = new Uint16Array(2 * (last + 1));

  /** Where an edge stands in the table, or would. */
  const slotOf = (from: number, to: number): number => {
    let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(to, 0x85ebca6b)) >>> (32 - bits);
    while (sides[2 * slot] !== 0 && (froms[slot] !== from || tos[slot] !== to)) slot = (slot + 1) & last;
    return slot;
  };

  return {
    add: (a, b, owner) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const slot = slotOf(from, to);
      froms[slot] = from;
      tos[slot] = to;
      if (sides[2 * slot] === 0) sides[2 * slot] = owner;
      else if (sides[2 * slot + 1] === 0) sides[2 * slot + 1] = owner;
    },
    beyond: (a, b, owner) => {
      const slot = slotOf(Math.min(a, b), Math.max(a, b));
      return (sides[2 * slot] === owner ? sides[2 * slot + 1] : sides[2 * slot]) ?? 0;
    },
  };
}
