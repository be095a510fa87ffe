/** Whether flows go through every way there is, which `npm test` takes in turn: `npm run test:flows`. */
export const IS_WHOLE = process.env["FLOWS"] === "all";

/** Of the ways in which the case at a place of a list can be gone through: all of them, or the one whose turn it is. */
export function inTurn<T>(ways: readonly T[], place: number, isWhole = IS_WHOLE): readonly T[] {
  return isWhole ? ways : ways.slice(place % ways.length, (place % ways.length) + 1);
}
